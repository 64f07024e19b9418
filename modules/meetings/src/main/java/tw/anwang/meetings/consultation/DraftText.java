package tw.anwang.meetings.consultation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tw.anwang.desk.TextLength;
import tw.anwang.kernel.RuleBroken;

/**
 * A draft as typed, cut into its points: each line that begins with a mark of the same kind as the first marked line
 * (第一條, 壹、, 一、, （一）, 1.) begins a point, deeper marks stay inside it. A draft without marks is cut at empty lines.
 */
final class DraftText {
    /** So many points at most: beyond that the compilation is no table to read. */
    static final int MOST = 200;

    private static final String NUMBER = "[〇零一二三四五六七八九十百\\d０-９]+";
    private static final List<Pattern> KINDS = List.of(
            Pattern.compile("^\\s*(第\\s*" + NUMBER + "\\s*[條點章](?:之" + NUMBER + ")?[、：:　 ]*)"),
            Pattern.compile("^\\s*([壹貳參肆伍陸柒捌玖拾]+[、．.][　 ]*)"),
            Pattern.compile("^\\s*([一二三四五六七八九十百]+、[　 ]*)"),
            Pattern.compile("^\\s*([（(][一二三四五六七八九十百]+[）)][、　 ]*)"),
            Pattern.compile("^\\s*([\\d０-９]{1,3}[.、．)）][　 ]*)"),
            Pattern.compile("^\\s*([（(][\\d０-９]{1,3}[）)][、　 ]*)"));

    private DraftText() {}

    /** @throws RuleBroken for an empty draft, and for one that is too long or has too many points */
    static List<DraftPoint> points(String typed) {
        String plain = typed == null ? "" : typed.replace("\r", "").strip();
        if (plain.isEmpty()) {
            return List.of();
        }
        TextLength.atMost(ConsultationWords.LONG * 5, plain);
        Pattern kind = kind(plain);
        List<DraftPoint> points = kind == null ? paragraphs(plain) : marked(plain, kind);
        if (points.size() > MOST) {
            throw new RuleBroken("meetings.consultation.tooManyPoints", MOST, points.size());
        }
        points.forEach(point -> TextLength.atMost(ConsultationWords.LONG, point.text()));
        return points;
    }

    /** Back into what a person goes on typing in. */
    static String typed(List<DraftPoint> points) {
        String between = points.stream().allMatch(point -> point.mark() == null) ? "\n\n" : "\n";
        return points.stream().map(DraftPoint::line).collect(Collectors.joining(between));
    }

    private static Pattern kind(String plain) {
        return plain.lines()
                .flatMap(line ->
                        KINDS.stream().filter(kind -> kind.matcher(line).find()).limit(1))
                .findFirst()
                .orElse(null);
    }

    private static List<DraftPoint> paragraphs(String plain) {
        return Pattern.compile("\\n\\s*\\n")
                .splitAsStream(plain)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(part -> new DraftPoint(null, part))
                .toList();
    }

    /** What stands before the first mark is a point without one. */
    private static List<DraftPoint> marked(String plain, Pattern kind) {
        List<DraftPoint> points = new ArrayList<>();
        String mark = null;
        StringBuilder text = new StringBuilder();
        for (String line : plain.lines().toList()) {
            Matcher begins = kind.matcher(line);
            if (begins.find()) {
                keep(points, mark, text);
                mark = begins.group(1).strip();
                text = new StringBuilder(line.substring(begins.end()));
            } else {
                text.append('\n').append(line);
            }
        }
        keep(points, mark, text);
        return points;
    }

    private static void keep(List<DraftPoint> points, String mark, StringBuilder text) {
        String words = text.toString().strip();
        if (mark != null || !words.isEmpty()) {
            points.add(new DraftPoint(mark, words));
        }
    }
}
