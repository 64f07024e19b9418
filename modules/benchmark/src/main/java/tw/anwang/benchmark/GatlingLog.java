package tw.anwang.benchmark;

import io.gatling.charts.stats.GeneralStats;
import io.gatling.charts.stats.GroupStatsPath;
import io.gatling.charts.stats.LogFileData;
import io.gatling.charts.stats.LogFileReader;
import io.gatling.charts.stats.RequestStatsPath;
import io.gatling.charts.stats.StatsPath;
import io.gatling.commons.stats.KO$;
import io.gatling.commons.stats.Status;
import io.gatling.core.config.GatlingConfiguration;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import scala.Option;
import scala.jdk.javaapi.CollectionConverters;

/**
 * What Gatling wrote down, read by Gatling itself: counting and percentiles are its own. Since 3.14 its figures leave it in
 * no other form than a page of HTML, therefore its reader is called, which is not part of its published interface.
 */
final class GatlingLog {
    private static final Option<Status> FAILED = Option.apply(KO$.MODULE$);
    private static final Option<Status> ANY = Option.empty();

    private final LogFileData data;

    /** @param results the folder of the run */
    GatlingLog(Path results) {
        data = LogFileReader.apply(results.getFileName().toString(), results.getParent(), GatlingConfiguration.load())
                .read();
    }

    /** Waiting times in ms. */
    record Line(String name, long count, long errors, double p50, double p95, double p99, double perSecond) {}

    /** Every request that was sent, redirects and sign-ins among them. */
    Line all() {
        return line("all requests", status -> data.requestGeneralStats(Option.empty(), Option.empty(), status))
                .orElseThrow(() -> new Refused("No request was sent"));
    }

    /** Each kind of click; a form that is sent is one with the page it leads to, as one waits for both. */
    List<Line> kinds() {
        return CollectionConverters.asJava(data.statsPaths()).stream()
                .map(this::kind)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(
                        line -> Kind.called(line.name()).map(Enum::ordinal).orElse(-1)))
                .toList();
    }

    private Optional<Line> kind(StatsPath path) {
        if (path instanceof GroupStatsPath sent) {
            return line(
                    sent.group().name(), status -> data.groupCumulatedResponseTimeGeneralStats(sent.group(), status));
        }
        RequestStatsPath request = (RequestStatsPath) path;
        return request.group().isDefined()
                ? Optional.empty()
                : line(
                        request.request(),
                        status -> data.requestGeneralStats(Option.apply(request.request()), Option.empty(), status));
    }

    private static Optional<Line> line(String name, Function<Option<Status>, Option<GeneralStats>> stats) {
        Option<GeneralStats> every = stats.apply(ANY);
        if (every.isEmpty()) {
            return Optional.empty();
        }
        Option<GeneralStats> failed = stats.apply(FAILED);
        return Optional.of(new Line(
                name,
                every.get().count(),
                failed.isEmpty() ? 0 : failed.get().count(),
                percentile(every.get(), 50),
                percentile(every.get(), 95),
                percentile(every.get(), 99),
                every.get().meanRequestsPerSec()));
    }

    private static double percentile(GeneralStats stats, double rank) {
        return ((Number) stats.percentile().apply(rank)).doubleValue();
    }
}
