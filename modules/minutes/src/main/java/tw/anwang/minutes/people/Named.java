package tw.anwang.minutes.people;

import tw.anwang.minutes.Person;

/** A person as minutes name one: unit, title and name, each of which may be missing (then empty). */
public record Named(String unit, String title, String name, String asWritten) {
    /** Name first, then unit and title, as lists of speakers write it; without a name the unit alone. */
    public String inOrder() {
        String post = unit + title;
        return name.isEmpty() ? post : post.isEmpty() ? name : name + " " + post;
    }

    public Person person() {
        return new Person(name.isEmpty() ? null : name, title.isEmpty() ? null : title, asWritten);
    }
}
