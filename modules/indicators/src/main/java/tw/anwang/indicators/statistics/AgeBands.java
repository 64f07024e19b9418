package tw.anwang.indicators.statistics;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.anwang.desk.CountedQuestion;
import tw.anwang.desk.CountedQuestion.Ages;
import tw.anwang.kernel.RuleBroken;

/** Bands of ages as people type them: {@code 6-11}, {@code 12–17、18~64}, {@code 65+}, {@code 65 歲以上}. */
public final class AgeBands {
    /** More rows than anybody reads. */
    public static final int MOST = 12;

    private static final Pattern BAND = Pattern.compile("(\\d{1,3})(?:[-–—~〜至到]+(\\d{1,3})|(\\+|以上)|)");

    private AgeBands() {}

    /**
     * @return youngest first; none for nothing typed
     * @throws RuleBroken {@code indicators.ages.…} with what was typed
     */
    public static List<Ages> of(String typed) {
        List<Ages> bands = new ArrayList<>();
        for (String part : Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFKC)
                .replaceAll("\\s*([-–—~〜至到+])\\s*", "$1")
                .replaceAll("\\s*歲\\s*", "")
                .split("[,、;\\s]+")) {
            if (!part.isEmpty()) {
                bands.add(band(part));
            }
        }
        if (bands.size() > MOST) {
            throw new RuleBroken("indicators.ages.tooMany", MOST);
        }
        bands.sort(Comparator.comparingInt(Ages::from));
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i).from() <= bands.get(i - 1).to()) {
                throw new RuleBroken(
                        "indicators.ages.overlap",
                        bands.get(i - 1).words(),
                        bands.get(i).words());
            }
        }
        return List.copyOf(bands);
    }

    private static Ages band(String part) {
        Matcher found = BAND.matcher(part);
        if (!found.matches()) {
            throw new RuleBroken("indicators.ages.unclear", part);
        }
        int from = Integer.parseInt(found.group(1));
        int to = found.group(3) != null
                ? CountedQuestion.OLDEST
                : found.group(2) == null ? from : Integer.parseInt(found.group(2));
        if (from > CountedQuestion.OLDEST || to > CountedQuestion.OLDEST) {
            throw new RuleBroken("indicators.ages.tooOld", part, CountedQuestion.OLDEST);
        }
        if (from > to) {
            throw new RuleBroken("indicators.ages.reversed", part);
        }
        return new Ages(from, to);
    }
}
