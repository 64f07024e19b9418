package tw.anwang.minutes.people;

import tw.anwang.minutes.Person;
import tw.anwang.minutes.line.Fold;

/** A person as minutes name one: unit, title and name, each of which may be missing (then empty). */
public record Named(String unit, String title, String name, String asWritten) {
    /** Name first, then unit and title, as lists of speakers write it; without a name the unit alone. */
    public String inOrder() {
        String post = post();
        return name.isEmpty() ? post : post.isEmpty() ? name : name + " " + post;
    }

    /** The same person in the characters of the original (台, ．), where those found are folded. */
    public Named writtenAs(String raw) {
        String squeezed = raw.replaceAll("[\\s\u3000]", "");
        return new Named(original(unit, squeezed), original(title, squeezed), original(name, squeezed), raw);
    }

    private static String original(String part, String squeezed) {
        int at = part.isEmpty() ? -1 : Fold.of(squeezed).indexOf(part);
        return at < 0 ? part : squeezed.substring(at, at + part.length());
    }

    /** 社會局長 is written with one 局, and is of 社會局. */
    private String post() {
        boolean shared = !unit.isEmpty()
                && !title.isEmpty()
                && unit.charAt(unit.length() - 1) == title.charAt(0)
                && Fold.tight(asWritten).contains(unit.substring(0, unit.length() - 1) + title);
        return shared ? unit + title.substring(1) : unit + title;
    }

    public Person person() {
        return new Person(name.isEmpty() ? null : name, title.isEmpty() ? null : title, asWritten);
    }
}
