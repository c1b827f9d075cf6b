<?php
// Composer's own content hash of each composer.json on standard input, a JSON string a line. The first argument is the
// folder that holds Composer's classes.
spl_autoload_register(function ($class) use ($argv) {
    $file = $argv[1] . '/' . str_replace('\\', '/', preg_replace('/^Composer\\\\/', '', $class)) . '.php';
    if (is_file($file)) require $file;
});
while (($line = fgets(STDIN)) !== false) {
    try {
        echo Composer\Package\Locker::getContentHash(json_decode($line)), "\n";
    } catch (Throwable $error) {
        echo "refused\n";
    }
}
