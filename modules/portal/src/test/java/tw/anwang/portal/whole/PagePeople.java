package tw.anwang.portal.whole;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tw.anwang.portal.House.PageFile;
import tw.anwang.testing.Visitor;

/** Which demo person may open a page, and which may not. */
final class PagePeople {
    private final Portal portal;
    private final Map<String, Visitor> visitors = new HashMap<>();

    /** Whom a page answered before, of this JVM: seven classes ask it, and to try one after another costs them most. */
    private static final Map<String, String> ANSWERED = new ConcurrentHashMap<>();

    PagePeople(Portal portal) {
        this.portal = portal;
    }

    /** The first person with the right whom the page answers: a record may lie outside the scope of others. */
    String permitted(PageFile page, String address) {
        String before = ANSWERED.get(address);
        if (before != null && visitor(before).get(address).status() == 200) {
            return before;
        }
        String found = firstOf(page, address);
        ANSWERED.put(address, found);
        return found;
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
        return visitors.computeIfAbsent(person, portal::signedIn);
    }
}
