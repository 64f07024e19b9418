package tw.anwang.meetings.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import tw.anwang.desk.TextLength;
import tw.anwang.kernel.RuleBroken;

/** A theme under which counties group what they ask for (人力招募、運用及訓練 …). */
@Entity
@Table(name = "meetings_request_theme")
public class RequestTheme {
    private static final int NAME = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;

    private int position;

    @Column(name = "in_use")
    private boolean inUse = true;

    @Version
    private int version;

    protected RequestTheme() {}

    RequestTheme(String name, int position) {
        rename(name);
        this.position = position;
    }

    /** @throws RuleBroken without a name */
    final void rename(String other) {
        String typed = TextLength.atMost(NAME, other);
        if (typed == null) {
            throw new RuleBroken("meetings.countyRequest.noTheme");
        }
        name = typed;
    }

    /** One that is not in use stays with the requests that have it, and is not offered to others. */
    void use(boolean on) {
        inUse = on;
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public int position() {
        return position;
    }

    public boolean isInUse() {
        return inUse;
    }
}
