/// The sovereign states of the world and the blocs that act like one.
///
/// Each row has five columns, separated by `; `, and the values in a column are separated by `, `. Apostrophes are
/// straight, and a name with a diacritic also stands without it. A column may be empty.
enum Countries {
  /// The members of the United Nations, with Kosovo, Palestine, Taiwan and Vatican City.
  ///
  /// Columns: name; other names and abbreviations; adjectives; nouns for nationals, plural before singular; capital,
  /// or several when the seat of government differs from it or the spelling varies. Sorted by name.
  static let rows = """
    Afghanistan; Islamic Emirate of Afghanistan; Afghan, Afghani; Afghans, Afghan; Kabul
    Albania; Republic of Albania; Albanian; Albanians, Albanian; Tirana
    Algeria; ; Algerian; Algerians, Algerian; Algiers
    Andorra; ; Andorran; Andorrans, Andorran; Andorra la Vella
    Angola; ; Angolan; Angolans, Angolan; Luanda
    Antigua and Barbuda; Antigua, Antigua & Barbuda, Barbuda; Antiguan, Barbudan; Antiguans, Antiguan, Barbudans, \
    Barbudan; St. John's, Saint John's
    Argentina; Argentine Republic; Argentine, Argentinian, Argentinean; Argentines, Argentine, Argentinians, \
    Argentinian; Buenos Aires
    Armenia; Republic of Armenia; Armenian; Armenians, Armenian; Yerevan
    Australia; Commonwealth of Australia; Australian, Aussie; Australians, Australian, Aussies, Aussie; Canberra
    Austria; Republic of Austria; Austrian; Austrians, Austrian; Vienna
    Azerbaijan; Republic of Azerbaijan; Azerbaijani, Azeri; Azerbaijanis, Azerbaijani, Azeris, Azeri; Baku
    Bahamas; Commonwealth of Bahamas; Bahamian; Bahamians, Bahamian; Nassau
    Bahrain; Kingdom of Bahrain; Bahraini; Bahrainis, Bahraini; Manama
    Bangladesh; People's Republic of Bangladesh; Bangladeshi; Bangladeshis, Bangladeshi; Dhaka
    Barbados; ; Barbadian, Bajan; Barbadians, Barbadian, Bajans, Bajan; Bridgetown
    Belarus; Republic of Belarus, Byelorussia; Belarusian, Belarussian; Belarusians, Belarusian, Belarussians, \
    Belarussian; Minsk
    Belgium; Kingdom of Belgium; Belgian; Belgians, Belgian; Brussels
    Belize; ; Belizean; Belizeans, Belizean; Belmopan
    Benin; ; Beninese; Beninese; Porto-Novo
    Bhutan; ; Bhutanese; Bhutanese; Thimphu
    Bolivia; Plurinational State of Bolivia; Bolivian; Bolivians, Bolivian; La Paz, Sucre
    Bosnia and Herzegovina; Bosnia, Bosnia-Herzegovina, Bosnia & Herzegovina; Bosnian, Bosnian-Herzegovinian; \
    Bosnians, Bosnian, Bosniaks, Bosniak; Sarajevo
    Botswana; ; Botswanan, Batswana; Batswana, Motswana, Botswanans, Botswanan; Gaborone
    Brazil; Federative Republic of Brazil; Brazilian; Brazilians, Brazilian; Brasilia, Brasília
    Brunei; Brunei Darussalam; Bruneian; Bruneians, Bruneian; Bandar Seri Begawan
    Bulgaria; Republic of Bulgaria; Bulgarian; Bulgarians, Bulgarian; Sofia
    Burkina Faso; ; Burkinabe, Burkinabè; Burkinabe, Burkinabè; Ouagadougou
    Burundi; ; Burundian; Burundians, Burundian; Gitega
    Cambodia; Kingdom of Cambodia; Cambodian, Khmer; Cambodians, Cambodian; Phnom Penh
    Cameroon; ; Cameroonian; Cameroonians, Cameroonian; Yaounde, Yaoundé
    Canada; ; Canadian; Canadians, Canadian; Ottawa
    Cape Verde; Cabo Verde; Cape Verdean, Cabo Verdean; Cape Verdeans, Cape Verdean, Cabo Verdeans, Cabo Verdean; \
    Praia
    Central African Republic; CAR, C.A.R.; Central African; Central Africans, Central African; Bangui
    Chad; ; Chadian; Chadians, Chadian; N'Djamena
    Chile; ; Chilean; Chileans, Chilean; Santiago
    China; People's Republic of China, PRC, P.R.C., mainland China, Mainland China; Chinese, Sino; Chinese; Beijing
    Colombia; ; Colombian; Colombians, Colombian; Bogota, Bogotá
    Comoros; Union of Comoros; Comorian, Comoran; Comorians, Comorian, Comorans, Comoran; Moroni
    Costa Rica; ; Costa Rican; Costa Ricans, Costa Rican; San Jose, San José
    Croatia; Republic of Croatia; Croatian, Croat; Croatians, Croatian, Croats, Croat; Zagreb
    Cuba; ; Cuban; Cubans, Cuban; Havana
    Cyprus; Republic of Cyprus; Cypriot; Cypriots, Cypriot; Nicosia
    Czech Republic; Czechia; Czech; Czechs, Czech; Prague
    Democratic Republic of Congo; Congo, DRC, D.R.C., DR Congo, D.R. Congo, Congo-Kinshasa, Zaire; Congolese; \
    Congolese; Kinshasa
    Denmark; Kingdom of Denmark; Danish; Danes, Dane; Copenhagen
    Djibouti; ; Djiboutian; Djiboutians, Djiboutian; Djibouti City, Djibouti
    Dominica; ; Dominican; Dominicans, Dominican; Roseau
    Dominican Republic; ; Dominican; Dominicans, Dominican; Santo Domingo
    East Timor; Timor-Leste, Timor Leste; East Timorese, Timorese; East Timorese, Timorese; Dili
    Ecuador; ; Ecuadorean, Ecuadorian; Ecuadoreans, Ecuadorean, Ecuadorians, Ecuadorian; Quito
    Egypt; Arab Republic of Egypt; Egyptian; Egyptians, Egyptian; Cairo
    El Salvador; ; Salvadoran, Salvadorian; Salvadorans, Salvadoran, Salvadorians, Salvadorian; San Salvador
    Equatorial Guinea; ; Equatorial Guinean, Equatoguinean; Equatorial Guineans, Equatorial Guinean, \
    Equatoguineans, Equatoguinean; Malabo
    Eritrea; ; Eritrean; Eritreans, Eritrean; Asmara
    Estonia; Republic of Estonia; Estonian; Estonians, Estonian; Tallinn
    Eswatini; Swaziland; Swazi; Swazis, Swazi; Mbabane, Lobamba
    Ethiopia; ; Ethiopian; Ethiopians, Ethiopian; Addis Ababa
    Fiji; ; Fijian; Fijians, Fijian; Suva
    Finland; Republic of Finland; Finnish; Finns, Finn; Helsinki
    France; French Republic; French, Franco; French, Frenchmen, Frenchman, Frenchwomen, Frenchwoman; Paris
    Gabon; ; Gabonese; Gabonese; Libreville
    Gambia; ; Gambian; Gambians, Gambian; Banjul
    Georgia; Republic of Georgia; Georgian; Georgians, Georgian; Tbilisi
    Germany; Federal Republic of Germany; German; Germans, German; Berlin
    Ghana; ; Ghanaian; Ghanaians, Ghanaian; Accra
    Greece; Hellenic Republic; Greek, Hellenic; Greeks, Greek; Athens
    Grenada; ; Grenadian; Grenadians, Grenadian; St. George's, Saint George's
    Guatemala; ; Guatemalan; Guatemalans, Guatemalan; Guatemala City
    Guinea; Guinea-Conakry; Guinean; Guineans, Guinean; Conakry
    Guinea-Bissau; Guinea Bissau; Bissau-Guinean; Bissau-Guineans, Bissau-Guinean; Bissau
    Guyana; ; Guyanese; Guyanese; Georgetown
    Haiti; ; Haitian; Haitians, Haitian; Port-au-Prince
    Honduras; ; Honduran; Hondurans, Honduran; Tegucigalpa
    Hungary; ; Hungarian, Magyar; Hungarians, Hungarian; Budapest
    Iceland; ; Icelandic; Icelanders, Icelander; Reykjavik, Reykjavík
    India; Republic of India, Bharat; Indian; Indians, Indian; New Delhi, Delhi
    Indonesia; Republic of Indonesia; Indonesian; Indonesians, Indonesian; Jakarta
    Iran; Islamic Republic of Iran, Islamic Republic, Persia; Iranian, Persian; Iranians, Iranian; Tehran, Teheran
    Iraq; Republic of Iraq; Iraqi; Iraqis, Iraqi; Baghdad
    Ireland; Republic of Ireland, Irish Republic, Eire; Irish; Irish, Irishmen, Irishman, Irishwomen, Irishwoman; \
    Dublin
    Israel; State of Israel, Jewish state; Israeli; Israelis, Israeli; Jerusalem
    Italy; Italian Republic; Italian; Italians, Italian; Rome
    Ivory Coast; Cote d'Ivoire, Côte d'Ivoire; Ivorian; Ivorians, Ivorian; Yamoussoukro
    Jamaica; ; Jamaican; Jamaicans, Jamaican; Kingston
    Japan; ; Japanese; Japanese; Tokyo
    Jordan; Hashemite Kingdom of Jordan, Hashemite Kingdom; Jordanian; Jordanians, Jordanian; Amman
    Kazakhstan; Republic of Kazakhstan; Kazakh, Kazakhstani; Kazakhs, Kazakh, Kazakhstanis, Kazakhstani; Astana, \
    Nur-Sultan
    Kenya; ; Kenyan; Kenyans, Kenyan; Nairobi
    Kiribati; ; I-Kiribati; I-Kiribati; South Tarawa, Tarawa
    Kosovo; Republic of Kosovo; Kosovar, Kosovan, Kosovo; Kosovars, Kosovar, Kosovans, Kosovan; Pristina, Prishtina
    Kuwait; State of Kuwait; Kuwaiti; Kuwaitis, Kuwaiti; Kuwait City
    Kyrgyzstan; Kyrgyz Republic, Kirghizia; Kyrgyz, Kyrgyzstani; Kyrgyz, Kyrgyzstanis, Kyrgyzstani; Bishkek
    Laos; Lao People's Democratic Republic; Laotian, Lao; Laotians, Laotian, Lao; Vientiane
    Latvia; Republic of Latvia; Latvian; Latvians, Latvian; Riga
    Lebanon; ; Lebanese; Lebanese; Beirut
    Lesotho; ; Basotho, Sotho; Basotho, Mosotho; Maseru
    Liberia; ; Liberian; Liberians, Liberian; Monrovia
    Libya; State of Libya; Libyan; Libyans, Libyan; Tripoli
    Liechtenstein; ; Liechtenstein, Liechtensteiner; Liechtensteiners, Liechtensteiner; Vaduz
    Lithuania; Republic of Lithuania; Lithuanian; Lithuanians, Lithuanian; Vilnius
    Luxembourg; Grand Duchy of Luxembourg; Luxembourgish, Luxembourgian, Luxembourg; Luxembourgers, Luxembourger; \
    Luxembourg City, Luxembourg
    Madagascar; ; Malagasy, Madagascan; Malagasy, Madagascans, Madagascan; Antananarivo
    Malawi; ; Malawian; Malawians, Malawian; Lilongwe
    Malaysia; ; Malaysian; Malaysians, Malaysian; Kuala Lumpur, Putrajaya
    Maldives; ; Maldivian; Maldivians, Maldivian; Male, Malé
    Mali; ; Malian; Malians, Malian; Bamako
    Malta; ; Maltese; Maltese; Valletta
    Marshall Islands; ; Marshallese; Marshallese; Majuro
    Mauritania; ; Mauritanian; Mauritanians, Mauritanian; Nouakchott
    Mauritius; ; Mauritian; Mauritians, Mauritian; Port Louis
    Mexico; United Mexican States; Mexican; Mexicans, Mexican; Mexico City
    Micronesia; Federated States of Micronesia, FSM; Micronesian; Micronesians, Micronesian; Palikir
    Moldova; Republic of Moldova, Moldavia; Moldovan, Moldavian; Moldovans, Moldovan; Chisinau, Chișinău, Kishinev
    Monaco; Principality of Monaco; Monegasque, Monégasque, Monacan; Monegasques, Monegasque, Monégasques, \
    Monégasque; Monaco
    Mongolia; ; Mongolian; Mongolians, Mongolian; Ulaanbaatar, Ulan Bator
    Montenegro; ; Montenegrin; Montenegrins, Montenegrin; Podgorica
    Morocco; Kingdom of Morocco; Moroccan; Moroccans, Moroccan; Rabat
    Mozambique; ; Mozambican; Mozambicans, Mozambican; Maputo
    Myanmar; Burma; Burmese, Myanmar, Myanmarese; Burmese, Myanmarese; Naypyidaw, Naypyitaw, Nay Pyi Taw
    Namibia; ; Namibian; Namibians, Namibian; Windhoek
    Nauru; ; Nauruan; Nauruans, Nauruan; Yaren
    Nepal; ; Nepali, Nepalese; Nepalis, Nepali, Nepalese; Kathmandu, Katmandu
    Netherlands; Holland, Kingdom of Netherlands; Dutch; Dutch, Dutchmen, Dutchman, Dutchwomen, Dutchwoman; \
    Amsterdam, Hague
    New Zealand; Aotearoa, NZ, N.Z.; New Zealand, Kiwi; New Zealanders, New Zealander, Kiwis, Kiwi; Wellington
    Nicaragua; ; Nicaraguan; Nicaraguans, Nicaraguan; Managua
    Niger; ; Nigerien; Nigeriens, Nigerien; Niamey
    Nigeria; Federal Republic of Nigeria; Nigerian; Nigerians, Nigerian; Abuja
    North Korea; DPRK, D.P.R.K., Democratic People's Republic of Korea, N. Korea; North Korean; North Koreans, \
    North Korean; Pyongyang
    North Macedonia; Macedonia, Republic of North Macedonia; Macedonian, North Macedonian; Macedonians, Macedonian, \
    North Macedonians, North Macedonian; Skopje
    Norway; Kingdom of Norway; Norwegian; Norwegians, Norwegian; Oslo
    Oman; Sultanate of Oman; Omani; Omanis, Omani; Muscat
    Pakistan; Islamic Republic of Pakistan; Pakistani; Pakistanis, Pakistani; Islamabad
    Palau; ; Palauan; Palauans, Palauan; Ngerulmud
    Palestine; State of Palestine, Palestinian territories, Palestinian Territories; Palestinian; Palestinians, \
    Palestinian; Ramallah, East Jerusalem
    Panama; ; Panamanian; Panamanians, Panamanian; Panama City
    Papua New Guinea; PNG; Papua New Guinean, Papuan; Papua New Guineans, Papua New Guinean; Port Moresby
    Paraguay; ; Paraguayan; Paraguayans, Paraguayan; Asuncion, Asunción
    Peru; ; Peruvian; Peruvians, Peruvian; Lima
    Philippines; Republic of Philippines; Philippine, Filipino, Filipina; Filipinos, Filipino, Filipinas, Filipina; \
    Manila
    Poland; Republic of Poland; Polish; Poles, Pole; Warsaw
    Portugal; Portuguese Republic; Portuguese; Portuguese; Lisbon
    Qatar; State of Qatar; Qatari; Qataris, Qatari; Doha
    Republic of Congo; Congo-Brazzaville, Congo Republic; Congolese; Congolese; Brazzaville
    Romania; ; Romanian, Rumanian; Romanians, Romanian; Bucharest
    Russia; Russian Federation; Russian, Russo; Russians, Russian; Moscow
    Rwanda; ; Rwandan, Rwandese; Rwandans, Rwandan; Kigali
    Saint Kitts and Nevis; St. Kitts and Nevis, St Kitts and Nevis, Saint Kitts, St. Kitts, Nevis; Kittitian, \
    Nevisian; Kittitians, Kittitian, Nevisians, Nevisian; Basseterre
    Saint Lucia; St. Lucia, St Lucia; Saint Lucian, St. Lucian; Saint Lucians, Saint Lucian, St. Lucians, St. \
    Lucian; Castries
    Saint Vincent and the Grenadines; St. Vincent and the Grenadines, St Vincent and the Grenadines, Saint Vincent, \
    St. Vincent; Vincentian; Vincentians, Vincentian; Kingstown
    Samoa; Western Samoa; Samoan; Samoans, Samoan; Apia
    San Marino; ; Sammarinese, San Marinese; Sammarinese; San Marino
    Sao Tome and Principe; São Tomé and Príncipe, Sao Tome, São Tomé; Sao Tomean, São Toméan, Santomean; Sao \
    Tomeans, Sao Tomean, Santomeans, Santomean; Sao Tome, São Tomé
    Saudi Arabia; Kingdom of Saudi Arabia, KSA; Saudi, Saudi Arabian; Saudis, Saudi, Saudi Arabians, Saudi Arabian; \
    Riyadh
    Senegal; ; Senegalese; Senegalese; Dakar
    Serbia; Republic of Serbia; Serbian, Serb; Serbs, Serb, Serbians, Serbian; Belgrade
    Seychelles; ; Seychellois; Seychellois; Victoria
    Sierra Leone; ; Sierra Leonean; Sierra Leoneans, Sierra Leonean; Freetown
    Singapore; ; Singaporean, Singapore; Singaporeans, Singaporean; Singapore
    Slovakia; Slovak Republic; Slovak, Slovakian; Slovaks, Slovak, Slovakians, Slovakian; Bratislava
    Slovenia; Republic of Slovenia; Slovenian, Slovene; Slovenians, Slovenian, Slovenes, Slovene; Ljubljana
    Solomon Islands; Solomons; Solomon Islands, Solomon Island; Solomon Islanders, Solomon Islander; Honiara
    Somalia; ; Somali, Somalian; Somalis, Somali, Somalians, Somalian; Mogadishu
    South Africa; Republic of South Africa, RSA; South African; South Africans, South African; Pretoria, Cape Town, \
    Bloemfontein
    South Korea; ROK, R.O.K., Republic of Korea, S. Korea, Korea; South Korean, Korean; South Koreans, South \
    Korean, Koreans, Korean; Seoul
    South Sudan; ; South Sudanese; South Sudanese; Juba
    Spain; Kingdom of Spain; Spanish; Spaniards, Spaniard, Spanish; Madrid
    Sri Lanka; Ceylon; Sri Lankan; Sri Lankans, Sri Lankan; Colombo, Sri Jayawardenepura Kotte
    Sudan; ; Sudanese; Sudanese; Khartoum
    Suriname; Surinam; Surinamese; Surinamese; Paramaribo
    Sweden; Kingdom of Sweden; Swedish; Swedes, Swede; Stockholm
    Switzerland; Swiss Confederation; Swiss; Swiss; Bern, Berne
    Syria; Syrian Arab Republic; Syrian; Syrians, Syrian; Damascus
    Taiwan; Republic of China, ROC, R.O.C., Chinese Taipei, Formosa; Taiwanese; Taiwanese; Taipei
    Tajikistan; ; Tajik, Tajikistani; Tajiks, Tajik, Tajikistanis, Tajikistani; Dushanbe
    Tanzania; United Republic of Tanzania; Tanzanian; Tanzanians, Tanzanian; Dodoma
    Thailand; Kingdom of Thailand, Siam; Thai; Thais, Thai; Bangkok
    Togo; ; Togolese; Togolese; Lome, Lomé
    Tonga; ; Tongan; Tongans, Tongan; Nuku'alofa, Nukualofa
    Trinidad and Tobago; Trinidad, Trinidad & Tobago, Tobago; Trinidadian, Tobagonian; Trinidadians, Trinidadian, \
    Tobagonians, Tobagonian; Port of Spain
    Tunisia; ; Tunisian; Tunisians, Tunisian; Tunis
    Turkey; Turkiye, Türkiye, Republic of Turkey; Turkish; Turks, Turk; Ankara
    Turkmenistan; ; Turkmen; Turkmens, Turkmen; Ashgabat
    Tuvalu; ; Tuvaluan; Tuvaluans, Tuvaluan; Funafuti
    Uganda; ; Ugandan; Ugandans, Ugandan; Kampala
    Ukraine; ; Ukrainian; Ukrainians, Ukrainian; Kyiv, Kiev
    United Arab Emirates; UAE, U.A.E., Emirates; Emirati, UAE, U.A.E.; Emiratis, Emirati; Abu Dhabi
    United Kingdom; U.K., UK, Britain, Great Britain; British, U.K., UK, Anglo; Britons, Briton, British, Brits, \
    Brit; London
    United States; U.S., US, USA, U.S.A., United States of America, America; American, U.S., US; Americans, \
    American; Washington, Washington D.C.
    Uruguay; ; Uruguayan; Uruguayans, Uruguayan; Montevideo
    Uzbekistan; ; Uzbek, Uzbekistani; Uzbeks, Uzbek, Uzbekistanis, Uzbekistani; Tashkent
    Vanuatu; ; Vanuatuan, Ni-Vanuatu; Ni-Vanuatu, Vanuatuans, Vanuatuan; Port Vila
    Vatican City; Vatican, Holy See; Vatican; ; Vatican City
    Venezuela; Bolivarian Republic of Venezuela; Venezuelan; Venezuelans, Venezuelan; Caracas
    Vietnam; Viet Nam, Socialist Republic of Vietnam; Vietnamese; Vietnamese; Hanoi
    Yemen; ; Yemeni, Yemenite; Yemenis, Yemeni; Sanaa, Sana'a, Aden
    Zambia; ; Zambian; Zambians, Zambian; Lusaka
    Zimbabwe; ; Zimbabwean; Zimbabweans, Zimbabwean; Harare
    """

  /// Blocs of states, with the columns of `rows`; the capital is the seat.
  static let blocs = """
    European Union; EU, E.U., European bloc; European, EU, E.U.; Europeans, European; Brussels
    """
}
