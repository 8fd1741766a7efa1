/// Words and names that tell organisations and places among capitalised runs.
enum OrganizationWords {
  /// Words that make a capitalised run the name of an organisation, capitalised, sorted.
  static let heads = """
    Academy Administration Advisors Aerospace Affairs Agency Airlines Airways Alliance Apparel
    Archdiocese Archives Army Assembly Assn. Associates Association Authority Automotive Ballet Bancorp
    Bank Banking Battalion Board Brands Brewery Brigade Broadcasting Bros. Brothers Builders Bulletin
    Bundesrat Bundestag Bureau Cabinet Campaign Caucus Center Centre Chamber Chambers Channel Charity
    Chemicals Chronicle Church Clinic Club Co-operative Co. Coalition College Command Commission
    Commissioners Committee Commons Communications Community Company Confederation Conference Congress
    Consortium Construction Consulate Consultancy Consulting Contractors Cooperative Corp Corp.
    Corporation Corps Council Courier Court Courts Daily Dal Delegation Department Dept. Diocese
    Directorate Dispatch Division Duma Electric Embassy Energy Engineering Enterprises Entertainment
    Exchange Express Faction Factory Federation Fellowship Finance Financial Firm Fleet Folketing Foods
    Footwear Force Forces Forum Foundation Freight Front Fund Gallery Gazette Globe GmbH Government
    Group Guard Guardian Guards Guild Haulage Herald Holding Holdings Hospital Hospitals House Inc Inc.
    Industries Inquirer Insider Institute Institutes Institution Insurance Intelligence International
    Investments Jihad Journal Junta Jury Knesset LLC LLP LP Laboratories Laboratory Labs League Legion
    Library Limited Lines Lobby Logistics Lords Ltd Ltd. Magazine Mail Majlis Media Medicine Militia Mining
    Ministry Mission Monitor Mosque Motors Movement Museum Navy Network Networks News Newspaper
    Newspapers Observatory Observer Office Oil Opera Operation Orchestra Organisation Organization
    Organizations Outfitters PAC PLC Parliament Partners Partnership Party Patrol Petroleum Pharma
    Pharmaceutical Pharmaceuticals Pictures Plastics Police Politburo Post Presidency Press Productions
    Program Programme Project Publications Publishers Publishing Radio Railways Records Regiment
    Register Registry Research Reserve Resources Review Riksdag Robotics Sabha Sangh School Schools Seanad
    Secretariat Securities Seimas Sejm Semiconductor Semiconductors Seminary Senate Senedd Service Services Shipping
    Shipyard Shipyards Society Software Solutions Squad Standard Star Station Steel Storting Studio
    Studios Sun Syndicate Synod Systems TV Taliban Tech Technologies Technology Telecom Telegraph
    Television Temple Textiles Theater Theatre Times Today Trading Transport Treasury Tribunal Tribune
    Troops Trucking Trust Union Unit University Utilities Ventures Watch Weekly Workshop
    """

  /// Letters in capitals that make the name before them that of a company: "Norwood AG".
  static let legalForms = "AB AG AS ASA BV KG NV OYJ SA SE SPA"

  /// Abbreviations of organisations, sorted.
  ///
  /// Columns, separated by `; `: abbreviation; full name.
  static let acronyms = """
    AARP; American Association of Retired Persons
    ABC; American Broadcasting Company
    ACLU; American Civil Liberties Union
    ADL; Anti-Defamation League
    AFL-CIO; American Federation of Labor and Congress of Industrial Organizations
    AFP; Agence France-Presse
    AIPAC; American Israel Public Affairs Committee
    AKP; Justice and Development Party
    AMA; American Medical Association
    ANC; African National Congress
    AP; Associated Press
    APA; American Psychological Association
    APEC; Asia-Pacific Economic Cooperation
    AQ; Al Qaeda
    ASEAN; Association of Southeast Asian Nations
    ATF; Bureau of Alcohol, Tobacco, Firearms and Explosives
    AU; African Union
    AfD; Alternative for Germany
    BBC; British Broadcasting Corporation
    BJP; Bharatiya Janata Party
    BMA; British Medical Association
    BP; British Petroleum
    BoE; Bank of England
    CAIR; Council on American-Islamic Relations
    CBC; Canadian Broadcasting Corporation
    CBI; Confederation of British Industry
    CBO; Congressional Budget Office
    CBP; Customs and Border Protection
    CBS; Columbia Broadcasting System
    CCP; Chinese Communist Party
    CDC; Centers for Disease Control and Prevention
    CDU; Christian Democratic Union
    CFPB; Consumer Financial Protection Bureau
    CFTC; Commodity Futures Trading Commission
    CIA; Central Intelligence Agency
    CNN; Cable News Network
    CPS; Crown Prosecution Service
    CSIS; Center for Strategic and International Studies
    CSU; Christian Social Union
    DCCC; Democratic Congressional Campaign Committee
    DEA; Drug Enforcement Administration
    DHS; Department of Homeland Security
    DIA; Defense Intelligence Agency
    DNC; Democratic National Committee
    DOD; Department of Defense
    DOE; Department of Energy
    DOGE; Department of Government Efficiency
    DOJ; Department of Justice
    DPP; Democratic Progressive Party
    DUP; Democratic Unionist Party
    DWP; Department for Work and Pensions
    DoD; Department of Defense
    DoJ; Department of Justice
    ECB; European Central Bank
    ECHR; European Court of Human Rights
    ECOWAS; Economic Community of West African States
    EEOC; Equal Employment Opportunity Commission
    EMA; European Medicines Agency
    EPA; Environmental Protection Agency
    ESA; European Space Agency
    ESPN; Entertainment and Sports Programming Network
    EU; European Union
    FAA; Federal Aviation Administration
    FAO; Food and Agriculture Organization
    FARC; Revolutionary Armed Forces of Colombia
    FBI; Federal Bureau of Investigation
    FCC; Federal Communications Commission
    FCDO; Foreign, Commonwealth and Development Office
    FDA; Food and Drug Administration
    FDIC; Federal Deposit Insurance Corporation
    FDP; Free Democratic Party
    FEC; Federal Election Commission
    FEMA; Federal Emergency Management Agency
    FIFA; International Federation of Association Football
    FSB; Federal Security Service
    FTC; Federal Trade Commission
    GAO; Government Accountability Office
    GCHQ; Government Communications Headquarters
    GOP; Republican Party
    GRU; Main Intelligence Directorate
    GSA; General Services Administration
    HHS; Department of Health and Human Services
    HRW; Human Rights Watch
    HUD; Department of Housing and Urban Development
    IAEA; International Atomic Energy Agency
    IBM; International Business Machines
    ICC; International Criminal Court
    ICE; Immigration and Customs Enforcement
    ICJ; International Court of Justice
    ICRC; International Committee of the Red Cross
    IDF; Israel Defense Forces
    IEA; International Energy Agency
    IFS; Institute for Fiscal Studies
    ILO; International Labour Organization
    IMF; International Monetary Fund
    IOC; International Olympic Committee
    IOM; International Organization for Migration
    IPCC; Intergovernmental Panel on Climate Change
    IRA; Irish Republican Army
    IRGC; Islamic Revolutionary Guard Corps
    IRS; Internal Revenue Service
    ISI; Inter-Services Intelligence
    ISIL; Islamic State
    ISIS; Islamic State
    ISW; Institute for the Study of War
    ITV; Independent Television
    KCNA; Korean Central News Agency
    KGB; Committee for State Security
    KMT; Kuomintang
    LAPD; Los Angeles Police Department
    LDP; Liberal Democratic Party
    MI5; Security Service
    MI6; Secret Intelligence Service
    MIT; Massachusetts Institute of Technology
    MLB; Major League Baseball
    MSF; Doctors Without Borders
    MoD; Ministry of Defence
    NAACP; National Association for the Advancement of Colored People
    NASA; National Aeronautics and Space Administration
    NATO; North Atlantic Treaty Organization
    NBA; National Basketball Association
    NBC; National Broadcasting Company
    NCAA; National Collegiate Athletic Association
    NEA; National Education Association
    NFL; National Football League
    NHL; National Hockey League
    NHS; National Health Service
    NHTSA; National Highway Traffic Safety Administration
    NIH; National Institutes of Health
    NLRB; National Labor Relations Board
    NOAA; National Oceanic and Atmospheric Administration
    NPR; National Public Radio
    NRA; National Rifle Association
    NRCC; National Republican Congressional Committee
    NSA; National Security Agency
    NSC; National Security Council
    NTSB; National Transportation Safety Board
    NWS; National Weather Service
    NYPD; New York Police Department
    Nato; North Atlantic Treaty Organization
    OAS; Organization of American States
    ODNI; Office of the Director of National Intelligence
    OECD; Organisation for Economic Co-operation and Development
    OMB; Office of Management and Budget
    ONS; Office for National Statistics
    OPCW; Organisation for the Prohibition of Chemical Weapons
    OPEC; Organization of the Petroleum Exporting Countries
    OPM; Office of Personnel Management
    OSCE; Organization for Security and Co-operation in Europe
    OSHA; Occupational Safety and Health Administration
    PBS; Public Broadcasting Service
    PKK; Kurdistan Workers' Party
    PLA; People's Liberation Army
    PLO; Palestine Liberation Organization
    PRI; Institutional Revolutionary Party
    PSNI; Police Service of Northern Ireland
    PTI; Press Trust of India
    PiS; Law and Justice
    RAF; Royal Air Force
    RCMP; Royal Canadian Mounted Police
    RFE/RL; Radio Free Europe/Radio Liberty
    RNC; Republican National Committee
    RSF; Rapid Support Forces
    RSPCA; Royal Society for the Prevention of Cruelty to Animals
    SBU; Security Service of Ukraine
    SDF; Syrian Democratic Forces
    SDLP; Social Democratic and Labour Party
    SEC; Securities and Exchange Commission
    SEIU; Service Employees International Union
    SNP; Scottish National Party
    SPD; Social Democratic Party
    SPLC; Southern Poverty Law Center
    SSA; Social Security Administration
    TASS; Russian News Agency
    TSA; Transportation Security Administration
    TUC; Trades Union Congress
    TfL; Transport for London
    U.N.; United Nations
    UAW; United Auto Workers
    UCLA; University of California, Los Angeles
    UEFA; Union of European Football Associations
    UKIP; UK Independence Party
    UN; United Nations
    UNESCO; United Nations Educational, Scientific and Cultural Organization
    UNHCR; United Nations High Commissioner for Refugees
    UNICEF; United Nations Children's Fund
    UNRWA; United Nations Relief and Works Agency
    UPI; United Press International
    USAID; United States Agency for International Development
    USDA; Department of Agriculture
    USGS; United States Geological Survey
    USPS; United States Postal Service
    VA; Department of Veterans Affairs
    WFP; World Food Programme
    WHO; World Health Organization
    WMO; World Meteorological Organization
    WTO; World Trade Organization
    WWF; World Wide Fund for Nature
    YPG; People's Protection Units
    """

  /// Words that make a capitalised run the name of a place, capitalised, sorted.
  static let places = """
    Airfield Airport Alley Archipelago Arena Ave. Avenue Basin Bay Beach Blvd. Boulevard Bridge Canal
    Canyon Cape Castle Cathedral Cave Caves Cemetery City Cliffs Coast County Cove Crater Creek Crescent
    Crossing Dam Delta Desert District Dr. Drive Estate Falls Farm Field Fields Fjord Forest Freeway
    Garden Gardens Gate Glacier Glen Gorge Grove Gulf Harbor Harbour Heights Highlands Highway Hill Hills
    Hwy. Island Islands Isle Isles Isthmus Junction Lagoon Lake Lakes Lane Mall Marsh Meadows Memorial
    Mesa Monument Motorway Mountain Mountains Mt. Oasis Oblast Ocean Palace Park Parkway Pass Peak
    Peninsula Pier Plain Plains Plateau Plaza Point Pond Port Prefecture Prison Promenade Province Ranch
    Range Rapids Rd. Reef Region Reservoir Ridge River Rivers Road Rock Row Ruins Sea Seas Shore Shores
    Sound Springs Square St. Stadium Station Strait Straits Street Streets Suburbs Summit Swamp Terrace
    Territories Territory Tower Towers Town Township Trail Tunnel Turnpike Valley Village Voivodeship
    Volcano Waterfall Wharf Woods Zone
    """

  /// First words of the names of places of two words or more, in lower case, sorted.
  static let placeOpenings = "baton boca fort las los mount mt. palo port saint san santa st st. terre"

  /// Cities that are no capitals, states, provinces, continents and regions, sorted.
  ///
  /// Columns, separated by `; `: name; abbreviations and other spellings, separated by `, `. A row without the second
  /// ends in the name.
  static let regions = """
    Aberdeen
    Abidjan
    Abkhazia
    Acapulco
    Aceh
    Adelaide
    Africa
    Ahmedabad
    Alabama; Ala., AL
    Alaska; AK
    Alberta
    Albuquerque
    Aleppo
    Alexandria
    Almaty
    Alps
    Amazon
    American Samoa
    Anbar
    Anchorage
    Andalusia
    Andes
    Antalya
    Antarctica
    Antwerp
    Appalachia
    Arabian Peninsula
    Arctic
    Arizona; Ariz., AZ
    Arkansas; Ark., AR
    Aruba
    Asia
    Asia-Pacific; Asia Pacific
    Assam
    Atlanta
    Atlantic
    Auckland
    Austin
    Australasia
    Avdiivka
    Bakhmut
    Bali
    Balkans
    Balochistan; Baluchistan
    Baltic Sea
    Baltics
    Baltimore
    Bangalore; Bengaluru
    Barcelona
    Basel
    Basque Country
    Basra
    Bavaria
    Bay Area
    Belfast
    Belgorod
    Benghazi
    Bergen
    Bermuda
    Bethlehem
    Bihar
    Bilbao
    Birmingham
    Black Sea
    Bologna
    Bonn
    Bordeaux
    Boston
    Brest
    Brisbane
    Bristol
    British Columbia; B.C.
    British Virgin Islands
    Brittany
    Brno
    Bronx
    Brooklyn
    Bryansk
    Bucha
    Buffalo
    Bujumbura
    Bukavu
    Bulawayo
    Busan
    Calais
    Calgary
    Cali
    California; Calif., CA
    Cambridge
    Cancun; Cancún
    Capitol Hill
    Cardiff
    Caribbean
    Casablanca
    Catalonia
    Caucasus
    Cayman Islands
    Cebu
    Central America
    Central Asia
    Central Europe
    Charleston
    Charlotte
    Chechnya
    Chengdu
    Chennai; Madras
    Chernihiv
    Chiang Mai
    Chicago
    Chittagong
    Chongqing
    Christchurch
    Cincinnati
    Ciudad Juarez; Ciudad Juárez, Juarez
    Cleveland
    Cologne
    Colorado; Colo., CO
    Columbus
    Connecticut; Conn., CT
    Cordoba; Córdoba
    Cork
    Cornwall
    Corsica
    Crete
    Crimea
    Cumbria
    Curacao; Curaçao
    Da Nang
    Dagestan
    Dallas
    Dar es Salaam
    Darfur
    Darien Gap
    Darwin
    Davao
    Davos
    Deep South
    Delaware; Del., DE
    Denver
    Derry; Londonderry
    Des Moines
    Detroit
    Devon
    District of Columbia; D.C., DC
    Dnipro
    Donbas; Donbass
    Donetsk
    Downing Street
    Dresden
    Dubai
    Durban
    Düsseldorf; Dusseldorf
    East Africa
    East Asia
    East Coast
    Eastern Europe
    Edinburgh
    Edmonton
    El Fasher
    El Paso
    England
    English Channel
    Erbil; Irbil
    Essex
    Eurasia
    Europe
    Falkland Islands; Falklands
    Fallujah
    Far East
    Faroe Islands
    Flanders
    Flint
    Florence
    Florida; Fla., FL
    Fort Worth
    Frankfurt
    French Polynesia
    Fukushima
    Galway
    Gaza
    Gaza City
    Gaza Strip
    Gaziantep
    Gdansk; Gdańsk
    Geneva
    Genoa
    Georgia; Ga., GA
    Ghent
    Gibraltar
    Glasgow
    Golan Heights
    Goma
    Gomel; Homel
    Gothenburg
    Great Lakes
    Greenland
    Grodno; Hrodna
    Grozny
    Guadalajara
    Guadeloupe
    Guam
    Guangdong
    Guangzhou
    Guantanamo Bay; Guantanamo, Guantánamo
    Guayaquil
    Gujarat
    Gulf
    Haifa
    Halifax
    Hamburg
    Hangzhou
    Hanover
    Harlem
    Hartford
    Hawaii; HI
    Hebron
    Helmand
    Herat
    Himalayas
    Hiroshima
    Ho Chi Minh City; Saigon
    Hodeida; Hodeidah
    Hollywood
    Homs
    Hong Kong
    Honolulu
    Horn of Africa
    Houston
    Hyderabad
    Idaho; ID
    Idlib
    Illinois; Ill., IL
    Incheon
    Indiana; Ind., IN
    Indianapolis
    Indo-Pacific
    Ingushetia
    Inner Mongolia
    Iowa; IA
    Isfahan
    Istanbul
    Izmir
    Jaipur
    Jalalabad
    Jeddah
    Jenin
    Johannesburg
    Kaliningrad
    Kandahar
    Kano
    Kansas; Kan., KS
    Kansas City
    Kaohsiung
    Karachi
    Karbala
    Kashmir
    Katanga
    Kazan
    Kent
    Kentucky; Ky., KY
    Kerala
    Khan Younis
    Kharkiv; Kharkov
    Kherson
    Khyber Pakhtunkhwa
    Kirkuk
    Kolkata; Calcutta
    Korean Peninsula
    Krakow; Kraków
    Kunduz
    Kurdistan
    Kursk
    KwaZulu-Natal
    Kyoto
    Lagos
    Lahore
    Lampedusa
    Lancashire
    Las Vegas
    Latakia
    Latin America
    Lausanne
    Leeds
    Leicester
    Leipzig
    Lesbos
    Levant
    Lhasa
    Lille
    Liverpool
    Lodz; Łódź
    Lombardy
    Long Island
    Los Angeles; L.A., LA
    Louisiana; La., LA
    Louisville
    Lubumbashi
    Lucknow
    Luhansk; Lugansk
    Lviv; Lvov
    Lyon
    Macau; Macao
    Maghreb
    Maharashtra
    Maiduguri
    Maine; ME
    Malmo; Malmö
    Manchester
    Mandalay
    Manhattan
    Manipur
    Manitoba
    Mar-a-Lago
    Maracaibo
    Mariupol
    Marrakesh; Marrakech
    Marseille
    Martinique
    Maryland; Md., MD
    Mashhad
    Massachusetts; Mass., MA
    Mazar-i-Sharif
    Mecca
    Medellin; Medellín
    Medina
    Mediterranean
    Mekelle
    Melbourne
    Memphis
    Miami
    Michigan; Mich., MI
    Middle East; Mideast
    Midwest
    Milan
    Milwaukee
    Mindanao
    Minneapolis
    Minnesota; Minn., MN
    Misrata
    Mississippi; Miss., MS
    Missouri; Mo., MO
    Mombasa
    Montana; Mont., MT
    Monterrey
    Montgomery
    Montreal; Montréal
    Mosul
    Mumbai; Bombay
    Munich
    Murmansk
    Mykolaiv
    Nablus
    Nagasaki
    Nagorno-Karabakh
    Nagoya
    Najaf
    Nanjing
    Naples
    Nashville
    Natanz
    Near East
    Nebraska; Neb., NE
    Nevada; Nev., NV
    New Brunswick
    New Caledonia
    New England
    New Hampshire; N.H., NH
    New Jersey; N.J., NJ
    New Mexico; N.M., NM
    New Orleans
    New South Wales; NSW
    New York; N.Y., NY
    New York City; NYC
    Newark
    Newcastle
    Newfoundland
    Nice
    Norfolk
    Normandy
    North Africa
    North America
    North Carolina; N.C., NC
    North Dakota; N.D., ND
    North Kivu
    Northern Ireland
    Nottingham
    Nova Scotia
    Novosibirsk
    Oakland
    Oceania
    Odesa; Odessa
    Ohio; OH
    Okinawa
    Oklahoma; Okla., OK
    Oklahoma City
    Omaha
    Ontario; Ont.
    Oregon; Ore., OR
    Orlando
    Osaka
    Oxford
    Pacific
    Palermo
    Palm Beach
    Palmyra
    Panama Canal
    Panmunjom
    Patagonia
    Pennsylvania; Pa., PA
    Persian Gulf
    Perth
    Peshawar
    Philadelphia
    Phoenix
    Phuket
    Pittsburgh
    Polynesia
    Port Harcourt
    Port Sudan
    Portland
    Porto
    Poznan
    Prince Edward Island
    Providence
    Puerto Rico; P.R., PR
    Pune
    Punjab
    Puntland
    Qom
    Quebec; Québec
    Queens
    Queensland
    Quetta
    Rafah
    Raqqa
    Rawalpindi
    Recife
    Red Sea
    Republika Srpska
    Reunion; Réunion
    Rhode Island; R.I., RI
    Richmond
    Rio Grande
    Rio de Janeiro; Rio
    Rosario
    Rostov
    Rostov-on-Don
    Rotterdam
    Rust Belt
    Sacramento
    Sahara
    Sahel
    Salt Lake City
    Salvador
    Salzburg
    San Antonio
    San Diego
    San Francisco
    Santa Fe
    Santiago de Cuba
    Sao Paulo; São Paulo
    Sapporo
    Sardinia
    Saskatchewan
    Saxony
    Scandinavia
    Scotland
    Seattle
    Sevastopol
    Seville
    Shanghai
    Sharjah
    Sheffield
    Shenzhen
    Shiraz
    Siberia
    Sichuan
    Sicily
    Silesia
    Silicon Valley
    Simferopol
    Sinai
    Sindh
    Sochi
    Somaliland
    South America
    South Asia
    South Australia
    South Carolina; S.C., SC
    South China Sea
    South Dakota; S.D., SD
    South Ossetia
    Southeast Asia
    Southern Africa
    Srinagar
    St. Louis; St Louis
    St. Petersburg; St Petersburg, Saint Petersburg
    Staten Island
    Strait of Hormuz
    Strasbourg
    Stuttgart
    Suez
    Suez Canal
    Sumy
    Sun Belt
    Surabaya
    Surrey
    Sussex
    Svalbard
    Swansea
    Sydney
    Tabriz
    Taiwan Strait
    Tamil Nadu
    Tampa
    Tasmania
    Tel Aviv
    Tennessee; Tenn., TN
    Texas; TX
    Thessaloniki
    Thuringia
    Tianjin
    Tibet
    Tigray
    Tijuana
    Timbuktu
    Toronto
    Toulouse
    Transnistria
    Transylvania
    Tucson
    Tulsa
    Turin
    U.S. Virgin Islands
    Ulster
    Urumqi
    Utah; UT
    Uttar Pradesh
    Uvalde
    Valencia
    Vancouver
    Venice
    Vermont; Vt., VT
    Victoria
    Virginia; Va., VA
    Vladivostok
    Volgograd
    Wales
    Wall Street
    Wallonia
    Washington state; Wash., WA
    West Africa
    West Bank
    West Bengal
    West Coast
    West Virginia; W.Va., WV
    Western Australia
    Western Europe
    Western Sahara
    Westminster
    Whitehall
    Winnipeg
    Wisconsin; Wis., WI
    Wroclaw; Wrocław
    Wuhan
    Wyoming; Wyo., WY
    Xinjiang
    Yangon; Rangoon
    Yekaterinburg
    Yorkshire
    Yukon
    Zanzibar
    Zaporizhzhia; Zaporizhia
    Zurich; Zürich
    """
}
