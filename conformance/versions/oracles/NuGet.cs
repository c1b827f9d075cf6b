using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using NuGet.Versioning;

/// Reads one version a line; writes for each a line of signs against all, as VersionComparer.Default orders them, then the
/// normalised version and whether it is a pre-release, between tabs; `!` for a text that NuGetVersion refuses.
static class Oracle
{
    static void Main()
    {
        Console.InputEncoding = Console.OutputEncoding = new UTF8Encoding(false);
        var versions = new List<NuGetVersion>();
        for (string line; (line = Console.ReadLine()) != null;)
        {
            NuGetVersion version;
            versions.Add(NuGetVersion.TryParse(line, out version) ? version : null);
        }
        foreach (var left in versions)
        {
            if (left == null)
            {
                Console.WriteLine("!");
                continue;
            }
            var signs = versions.Select(right =>
                right == null ? '!' : "-0+"[Math.Sign(VersionComparer.Default.Compare(left, right)) + 1]);
            Console.WriteLine("{0}\t{1}\t{2}", new string(signs.ToArray()), left.ToNormalizedString(), left.IsPrerelease);
        }
    }
}
