import NewsClaims

/// The command.
@main
struct Claims {
  static func main() {
    print(Corpus.self)
  }
}
