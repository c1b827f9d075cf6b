plugins { id("java") }

dependencyLocking {
  lockMode = LockMode.STRICT
}

dependencies {
  implementation("com.acme:core:1.2.3")
}
