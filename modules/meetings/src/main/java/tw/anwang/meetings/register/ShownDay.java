package tw.anwang.meetings.register;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** The day in a form: where somebody else sets another meanwhile, it follows as long as nobody typed in it. */
final class ShownDay implements Serializable {
    private static final long serialVersionUID = 1L;

    private LocalDate shown;
    private LocalDate typed;

    /** @param now the day that is saved, or null */
    void show(LocalDate now) {
        typed = Objects.equals(typed, shown) ? now : typed;
        shown = now;
    }

    void type(LocalDate day) {
        typed = day;
    }

    LocalDate typed() {
        return typed;
    }
}
