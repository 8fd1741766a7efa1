/// The small words within names: "de la", "van", "bin".
enum NameParticles {
  static let words = [
    "al", "bin", "da", "das", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "el", "ibn", "la", "le",
    "van", "von",
  ]
}
