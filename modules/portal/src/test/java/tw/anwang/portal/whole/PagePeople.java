package tw.anwang.portal.whole;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tw.anwang.portal.House.PageFile;
import tw.anwang.testing.Visitor;

/** Which demo person may open a page, and which may not. */
final class PagePeople {
    private final Portal portal;
    private final Map<String, Visitor> visitors = new HashMap<>();
    private final Set<String> confirmed = new HashSet<>();

    /** Who signed in for a class before, of this JVM; whoever was signed out meanwhile signs in again. */
    private static final Map<String, Visitor> SIGNED_IN = new ConcurrentHashMap<>();

    /** Whom a page answered before, of this JVM: seven classes ask it, and to try one after another costs them most. */
    private static final Map<String, String> ANSWERED = new ConcurrentHashMap<>();

    PagePeople(Portal portal) {
        this.portal = portal;
    }

    /**
     * The first person with the right whom the page answers: a record may lie outside the scope of others. Tried once for
     * a class, which changes no rows that its own later tests look at.
     */
    String permitted(PageFile page, String address) {
        String before = ANSWERED.get(address);
        if (before == null
                || confirmed.add(address) && visitor(before).get(address).status() != 200) {
            ANSWERED.put(address, firstOf(page, address));
            confirmed.add(address);
        }
        return ANSWERED.get(address);
    }

    private String firstOf(PageFile page, String address) {
        List<String> people = portal.people().entrySet().stream()
                .filter(person ->
                        page.permission().map(person.getValue()::contains).orElse(true))
                .map(Map.Entry::getKey)
                .toList();
        return people.stream()
                .filter(person -> visitor(person).get(address).status() == 200)
                .findFirst()
                .orElseThrow(() -> new AssertionError(address + " answers none of the people with the right "
                        + page.permission().orElse("") + ": " + people));
    }

    Optional<String> without(String permission) {
        return portal.people().entrySet().stream()
                .filter(person -> !person.getValue().contains(permission))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    Visitor visitor(String person) {
        return visitors.computeIfAbsent(person, this::signedIn);
    }

    private Visitor signedIn(String person) {
        Visitor before = SIGNED_IN.get(person);
        if (before == null || before.get("/home.xhtml").status() != 200) {
            before = portal.signedIn(person);
            SIGNED_IN.put(person, before);
        }
        return before;
    }
}
