import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.gradle.api.internal.artifacts.ivyservice.ivyresolve.strategy.DefaultVersionComparator;
import org.gradle.api.internal.artifacts.ivyservice.ivyresolve.strategy.Version;
import org.gradle.api.internal.artifacts.ivyservice.ivyresolve.strategy.VersionParser;

/** Reads one version a line; writes for each a line of signs against all, as Gradle orders them. */
class Gradle {
    public static void main(String[] arguments) {
        Comparator<Version> order = new DefaultVersionComparator().asVersionComparator();
        VersionParser parser = new VersionParser();
        List<Version> versions = new BufferedReader(new InputStreamReader(System.in))
            .lines().map(parser::transform).collect(Collectors.toList());
        for (Version left : versions) {
            StringBuilder line = new StringBuilder();
            for (Version right : versions) {
                line.append("-0+".charAt(Integer.signum(order.compare(left, right)) + 1));
            }
            System.out.println(line);
        }
    }
}
