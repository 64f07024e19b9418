package tw.anwang.intake.platform;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.anwang.kernel.RuleBroken;

/** 共 N 筆: how many rows the platform says it sent; a file with fewer lost some on its way. */
final class DeclaredTotal {
    private static final Pattern WORDS = Pattern.compile("(?:總計|合計|共計|共|總筆數)[:：]?共?(\\d[\\d,]{0,15})筆?");

    private Long declared;

    /** Whether these cells are the row of the total; only its one or two cells are. */
    boolean isTotal(Collection<String> cells) {
        if (cells.isEmpty() || cells.size() > 2) {
            return false;
        }
        Matcher words = WORDS.matcher(FeedField.plain(String.join("", cells)));
        if (words.matches()) {
            declare(Long.parseLong(words.group(1).replace(",", "")));
            return true;
        }
        return false;
    }

    void declare(long total) {
        declared = total;
    }

    /** Nothing but the end may follow it. */
    void needNone() {
        if (declared != null) {
            throw new RuleBroken("intake.platform.afterTotal");
        }
    }

    void needs(long read) {
        if (declared != null && declared != read) {
            throw new RuleBroken("intake.platform.otherTotal", declared, read);
        }
    }
}
