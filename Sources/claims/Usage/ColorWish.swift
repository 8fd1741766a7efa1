/// What `--color` can ask for.
enum ColorWish: String, CaseIterable {
  case auto, always, never
}
