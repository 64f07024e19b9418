package tw.anwang.minutes.header;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.anwang.minutes.Secrecy;
import tw.anwang.minutes.line.Fold;
import tw.anwang.minutes.line.Span;
import tw.anwang.minutes.numbering.ChineseNumber;
import tw.anwang.minutes.vocabulary.Vocabulary;
import tw.anwang.minutes.vocabulary.Words;

/** Reads the lines above the head: title, number in the series, revision. */
final class Titles {
    private static final Pattern ORDINAL = Pattern.compile("第([0-9○零一二三四五六七八九十百]{1,5})次(?!修|更|校正)");
    private static final Pattern REVISION_COUNT = Pattern.compile("第[0-9一二三四五六七八九十]{1,3}次(?:修正|修訂|更正|校正)(?:版|稿|本)?");
    private static final int LONGEST_END = 8;
    private static final Pattern RECORD = Pattern.compile("紀錄|記錄|議事錄|實錄|紀要");
    private static final String WHOLE_WORD_ENDS = "計畫方案政府委員會議部署大學中學國小學會局處中心公所年度會報小組學期期科隊";

    private final Words revisions;

    Titles(Vocabulary vocabulary) {
        revisions = Words.of(vocabulary.words("revision", "WORD"));
    }

    /** What the title lines say. */
    record Title(String text, Integer ordinal, String revision) {}

    /** The title lines, or the value of 會議名稱 where the head has one. */
    Title read(List<Span> lines, String named) {
        List<String> kept = new ArrayList<>();
        String revision = null;
        for (Span line : lines) {
            String alone = revisionAlone(line.plain());
            if (alone != null) {
                revision = alone;
            } else if (!Secrecy.isMark(line.raw())) {
                kept.add(line.raw().strip());
            }
        }
        String text = named == null ? join(kept) : named;
        String plain = Fold.tight(text);
        if (revision == null) {
            revision = revisionIn(plain);
        }
        return new Title(text.isEmpty() ? null : text, ordinal(plain), revision);
    }

    /** A title below 檔號 and the like, and the end of it on the next line. */
    static boolean isBelowMarks(Span line, Span next, List<Span> title, List<HeadLines.Field> fields) {
        String plain = line.plain();
        if (!fields.stream().allMatch(f -> f.key().equals("OTHER"))) {
            return false;
        }
        if (title.isEmpty()) {
            return isRecord(plain) || plain.endsWith("會議") || plain.endsWith("會報") || ends(plain, next.plain());
        }
        String first = title.get(0).plain();
        return title.size() == 1 && !isRecord(first) && ends(first, plain);
    }

    /** …推動小組會議 on one line, 紀錄 alone on the next: the end of the title, and no label. */
    static boolean isItsEnd(Span line, List<Span> title) {
        boolean alone = line.plain().equals("紀錄") || line.plain().equals("記錄");
        return alone && title.size() == 1 && !isRecord(title.get(0).plain());
    }

    /** 第3次聯繫會 on one line, 議紀錄 on the next. */
    private static boolean ends(String first, String rest) {
        return rest.length() <= LONGEST_END && isRecord(first + rest);
    }

    static boolean isRecord(String plain) {
        return RECORD.matcher(plain).find();
    }

    /** The last 第n次 counts: 第3屆第5次 is the fifth. */
    static Integer ordinal(String plain) {
        Matcher m = ORDINAL.matcher(plain);
        Integer last = null;
        while (m.find()) {
            int value = ChineseNumber.parse(m.group(1));
            last = value > 0 ? Integer.valueOf(value) : last;
        }
        return last;
    }

    private String revisionAlone(String plain) {
        String bare = plain.replaceAll("[()【】\\[\\]「」]", "");
        return bare.length() <= 12 && bare.equals(revisionIn(bare)) ? bare : null;
    }

    private String revisionIn(String plain) {
        Matcher counted = REVISION_COUNT.matcher(plain);
        if (counted.find()) {
            return counted.group();
        }
        for (int i = 0; i < plain.length(); i++) {
            Words.Word word = revisions.at(plain, i);
            boolean bracketed = i > 0 && "([【".indexOf(plain.charAt(i - 1)) >= 0;
            if (word != null
                    && (bracketed
                            || i + word.text().length() >= plain.length() - 1
                                    && !word.text().equals("草案"))) {
                return word.text();
            }
        }
        return null;
    }

    /** A title broken inside a word is joined without a space, one broken between words with one. */
    private static String join(List<String> lines) {
        StringBuilder title = new StringBuilder();
        for (String line : lines) {
            boolean wholeWord = title.length() > 0 && WHOLE_WORD_ENDS.indexOf(title.charAt(title.length() - 1)) >= 0;
            if (wholeWord && !line.startsWith("議")) {
                title.append(' ');
            }
            title.append(line);
        }
        return title.toString();
    }
}
