package tw.anwang.welfare.developmentaccount;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import tw.anwang.identity.Actor;

/** When, how and why an account ended. */
@Embeddable
public class AccountClosed {
    @Column(name = "closed_on")
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(name = "closed_how")
    private ClosedHow how;

    @Column(name = "closed_why")
    private String why;

    @Column(name = "closed_name")
    private String name;

    protected AccountClosed() {}

    AccountClosed(LocalDate on, ClosedHow how, String why, Actor me) {
        this.day = on;
        this.how = how;
        this.why = why;
        this.name = me.name();
    }

    public LocalDate on() {
        return day;
    }

    public ClosedHow how() {
        return how;
    }

    /** In words; null where the holder came of age. */
    public String why() {
        return why;
    }

    public String name() {
        return name;
    }
}
