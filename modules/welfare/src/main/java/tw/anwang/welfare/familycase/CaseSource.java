package tw.anwang.welfare.familycase;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import tw.anwang.kernel.UtcInstant;

/** 來源系統 and 案號: the platform that keeps the case too, its number there, and since when it is known here. */
@Embeddable
public class CaseSource {
    @Column(name = "source_system")
    private String system;

    @Column(name = "source_number")
    private String number;

    @Convert(converter = UtcInstant.class)
    @Column(name = "brought_at")
    private Instant broughtAt;

    protected CaseSource() {}

    public CaseSource(String system, String number, Instant broughtAt) {
        this.system = system;
        this.number = number;
        this.broughtAt = broughtAt;
    }

    public String system() {
        return system;
    }

    public String number() {
        return number;
    }

    public Instant broughtAt() {
        return broughtAt;
    }
}
