module example.com/thing/v2

go 1.24
