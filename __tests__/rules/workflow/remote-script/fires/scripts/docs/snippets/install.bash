curl -fsSL https://downloads.example/install.sh | bash
