package tw.anwang.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.identity.asked.AskedWords;

/** Puts numbers for the words of this request into addresses, and words for numbers. */
@RequestScoped
public class WordsInAddress {
    /** Parameters whose words may name a person; what else is asked for (a state, an office, a day) names nobody. */
    private static final Set<String> NAMES = Set.of("q", "text", "words", "person", "source", "grantee");

    private static final String MARK = "~";

    @Inject
    AskedWords asked;

    /** The encoded words that this request came with, and what stands for them. */
    private final Map<String, String> marks = new HashMap<>();

    /** Whether words of this parameter stay out of addresses. */
    public boolean isKept(String parameter) {
        return NAMES.contains(parameter);
    }

    /** {@code ~12} for words; what is empty stays so. */
    public String mark(String words) {
        return words.isBlank() ? "" : MARK + asked.keep(words.strip());
    }

    /** The words for {@code ~12}; any other value is its own. @throws NotVisible */
    public String words(String value) {
        if (!value.matches(MARK + "\\d{1,18}")) {
            return value;
        }
        String words = asked.words(Long.parseLong(value.substring(1)));
        marks.put(encoded(words), value);
        return words;
    }

    /** The same address with numbers for the words that this request came with. @param address or null */
    public String in(String address) {
        if (address == null || marks.isEmpty()) {
            return address;
        }
        return Arrays.stream(address.split("&", -1)).map(this::part).collect(Collectors.joining("&"));
    }

    private String part(String part) {
        int equals = part.indexOf('=');
        String name = part.substring(0, Math.max(0, equals)).replaceFirst("^.*\\?", "");
        String mark = marks.get(part.substring(equals + 1));
        return mark == null || !isKept(name) ? part : part.substring(0, equals + 1) + mark;
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
