package tw.anwang.portal.check;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import tw.anwang.identity.Finding.State;
import tw.anwang.portal.layout.Language;

/** {@code /systemStatus.xhtml}: how this node is, at a glance. */
@Named
@RequestScoped
public class SystemStatusPage {
    @Inject
    Checks checks;

    @Inject
    Language language;

    private Look look;

    /** @param chip class of the chip with the state; @param anchor of its section in the runbook */
    public record Line(String key, String anchor, String label, String state, String chip, String sentence) {}

    public List<Line> getLines() {
        return look().seen().stream()
                .map(one -> new Line(
                        one.key(),
                        RunbookWords.anchor(one.key()),
                        one.label(language.getLocale()),
                        one.state().name(),
                        chip(one.state()),
                        one.sentence(language.getLocale())))
                .toList();
    }

    /** When it was looked at. */
    public Instant getAt() {
        return look().at();
    }

    public long getBad() {
        return look().count(State.BAD);
    }

    public long getWary() {
        return look().count(State.WARY);
    }

    public String again() {
        checks.lookAgain();
        return "/systemStatus?faces-redirect=true";
    }

    private Look look() {
        if (look == null) {
            look = checks.shown();
        }
        return look;
    }

    private static String chip(State state) {
        return switch (state) {
            case GOOD -> "done";
            case WARY -> "soon";
            case BAD -> "late";
        };
    }
}
