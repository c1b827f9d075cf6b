publish() {
  cargo publish --locked
}
