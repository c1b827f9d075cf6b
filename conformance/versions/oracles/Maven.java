import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.artifact.versioning.ComparableVersion;

/** Reads one version a line; writes for each a line of signs against all, as ComparableVersion orders them. */
class Maven {
    public static void main(String[] arguments) {
        List<ComparableVersion> versions = new BufferedReader(new InputStreamReader(System.in))
            .lines().map(ComparableVersion::new).collect(Collectors.toList());
        for (ComparableVersion left : versions) {
            StringBuilder line = new StringBuilder();
            for (ComparableVersion right : versions) {
                line.append("-0+".charAt(Integer.signum(left.compareTo(right)) + 1));
            }
            System.out.println(line);
        }
    }
}
