package tw.anwang.intake.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Which code of ours a platform's word is. */
@Entity
@Table(name = "intake_platform_value")
public class ValueChoice {
    /** For every county that said nothing else. */
    static final String EVERYWHERE = "*";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private Platform platform;

    @Column(name = "county_code")
    private String countyCode;

    @Enumerated(EnumType.STRING)
    private FeedField field;

    private String word;

    private String code;

    protected ValueChoice() {}

    ValueChoice(Platform platform, String county, FeedField field, String word) {
        this.platform = platform;
        this.countyCode = county;
        this.field = field;
        this.word = word;
    }

    void choose(String chosen) {
        code = chosen;
    }

    boolean isEverywhere() {
        return EVERYWHERE.equals(countyCode);
    }

    FeedField field() {
        return field;
    }

    String word() {
        return word;
    }

    String code() {
        return code;
    }
}
