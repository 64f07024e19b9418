package tw.anwang.intake.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Which field a column of a platform's exports is, as a county settled it. */
@Entity
@Table(name = "intake_platform_column")
public class ColumnChoice {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private Platform platform;

    @Column(name = "county_code")
    private String countyCode;

    @Enumerated(EnumType.STRING)
    private Subject subject;

    private String heading;

    @Enumerated(EnumType.STRING)
    private FeedField field;

    protected ColumnChoice() {}

    ColumnChoice(PlatformImport brought, String heading) {
        this.platform = brought.platform();
        this.countyCode = brought.countyCode();
        this.subject = brought.subject();
        this.heading = heading;
    }

    void choose(FeedField chosen) {
        field = chosen;
    }

    String heading() {
        return heading;
    }

    /** null: not taken over. */
    FeedField field() {
        return field;
    }
}
