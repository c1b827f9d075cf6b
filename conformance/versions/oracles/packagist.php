<?php
// Reads one version a line; writes for each a line of signs against all, as Composer orders them;
// `!` for a text that it refuses, and for branches, which have no order.
require '/usr/share/php/Composer/Semver/autoload.php';

use Composer\Semver\Comparator;
use Composer\Semver\VersionParser;

$parser = new VersionParser();
$versions = array_map(function (string $text) use ($parser): ?string {
    try {
        $normal = $parser->normalize($text);
        return strpos($normal, 'dev-') === 0 || strpos($normal, '9999999') !== false ? null : $normal;
    } catch (UnexpectedValueException $refused) {
        return null;
    }
}, explode("\n", rtrim(stream_get_contents(STDIN), "\n")));
foreach ($versions as $left) {
    echo $left === null ? '!' : implode('', array_map(function (?string $right) use ($left): string {
        if ($right === null) {
            return '!';
        }
        return Comparator::lessThan($left, $right) ? '-' : (Comparator::greaterThan($left, $right) ? '+' : '0');
    }, $versions)), "\n";
}
