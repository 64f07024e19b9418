package tw.anwang.intake.decider;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import tw.anwang.identity.People.Person;
import tw.anwang.intake.page.PageWords;
import tw.anwang.kernel.Taipei;

/** Naming who decides disputes. */
@Named
@ViewScoped
public class DeciderForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Deciders deciders;

    @Inject
    PageWords words;

    @Inject
    Clock clock;

    private long seen;
    private Long person;
    private Long deputy;
    private LocalDate from;
    private LocalDate to;
    private transient List<Person> candidates;
    private transient String obstacle;

    public void load() {
        if (from == null) {
            seen = latest();
            from = Taipei.today(clock);
        }
    }

    private long latest() {
        return deciders.history().stream().mapToLong(DeciderRow::id).max().orElse(0);
    }

    public String save() {
        long before = seen;
        seen = latest(); // who was named meanwhile stands in the list; the next attempt knows
        deciders.name(new NewDecider(person, deputy, from, to), before);
        words.done("decider.saved");
        return "/intake/deciderList?faces-redirect=true";
    }

    public List<Person> getCandidates() {
        candidates = candidates == null ? deciders.candidates() : candidates;
        return candidates;
    }

    public String getObstacle() {
        obstacle = obstacle == null ? words.of(deciders.whyNotName()) : obstacle;
        return obstacle;
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }

    public Long getDeputy() {
        return deputy;
    }

    public void setDeputy(Long deputy) {
        this.deputy = deputy;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
