package tw.anwang.meetings.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import tw.anwang.desk.JobWork;
import tw.anwang.desk.Progress;
import tw.anwang.kernel.Sentences;
import tw.anwang.meetings.opening.BalanceLine.Result;

/** Takes an opening balance over, fifty rows a transaction; a row that was taken before is passed over. */
@ApplicationScoped
public class OpeningBalanceWork implements JobWork {
    static final String KIND = "meetings.openingBalance";
    private static final int PORTION = 50;

    @Inject
    WaitingBalance waiting;

    @Inject
    OpeningBalances balances;

    static String arguments(long series, long file) {
        return Json.createObjectBuilder()
                .add("series", series)
                .add("file", file)
                .build()
                .toString();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String arguments, Progress progress) {
        long series = number(arguments, "series");
        List<BalanceLine> lines = waiting.lines(series, number(arguments, "file"), Locale.TAIWAN);
        progress.total(lines.size());
        int from = progress.cursor() == null ? 0 : Integer.parseInt(progress.cursor());
        for (int at = from; at < lines.size(); at += PORTION) {
            List<BalanceLine> portion = lines.subList(at, Math.min(at + PORTION, lines.size()));
            balances.takeOver(series, portion);
            portion.stream()
                    .filter(line -> line.result() == Result.REFUSED)
                    .forEach(line -> progress.problem(place(line), line.words()));
            progress.done(at + portion.size(), String.valueOf(at + portion.size()));
        }
        waiting.forget();
    }

    private static String place(BalanceLine line) {
        return Sentences.of("meetings", "opening.place", Locale.TAIWAN).replace("{0}", String.valueOf(line.row()));
    }

    @Override
    public String goesOnAt(String arguments) {
        return "/meetings/trackedItemList.xhtml?series=" + number(arguments, "series");
    }

    private static long number(String arguments, String name) {
        try (var reader = Json.createReader(new StringReader(arguments))) {
            JsonObject given = reader.readObject();
            return given.getJsonNumber(name).longValue();
        }
    }
}
