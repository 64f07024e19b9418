package tw.anwang.kernel;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Finds the words of a broken rule in the bundle of the module that owns it. */
public final class Sentences {
    private Sentences() {}

    public static String of(RuleBroken broken, Locale locale) {
        String sentence = find("tw.anwang." + broken.module() + ".messages", broken.key(), locale);
        Object[] words = broken.arguments().stream()
                .map(argument -> word(argument, locale))
                .toArray();
        return new MessageFormat(sentence, locale).format(words);
    }

    /** @param module whose messages hold the key; @return the words, or the key itself where they are missing */
    public static String of(String module, String key, Locale locale) {
        return find("tw.anwang." + module + ".messages", key, locale);
    }

    private static String find(String bundle, String key, Locale locale) {
        try {
            return ResourceBundle.getBundle(
                            bundle, locale, Thread.currentThread().getContextClassLoader())
                    .getString(key);
        } catch (MissingResourceException missing) {
            return key;
        }
    }

    private static Object word(Object argument, Locale locale) {
        if (argument instanceof RuleBroken inner) {
            return of(inner, locale);
        }
        if (argument instanceof LocalDate day) {
            return RocDate.format(day);
        }
        if (argument instanceof Number) {
            return argument; // the sentence says how it is written: {0,number,#}
        }
        return argument instanceof Instant moment ? RocDate.format(moment) : String.valueOf(argument);
    }
}
