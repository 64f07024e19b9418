package tw.anwang.welfare.code;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Locale;

/** One code of a list. */
@Entity
@Table(name = "welfare_code")
public class Code {
    /** Which list it stands in. */
    public enum List {
        /** 服務方式. */
        METHOD,
        /** 訪視對象. */
        WHOM,
        /** 不開案原因. */
        NOT_OPENED,
        /** 結案原因. */
        CLOSED,
        /** Why nothing is deposited in a development account. */
        NO_DEPOSIT
    }

    @Id
    private Long id;

    @Enumerated(EnumType.STRING)
    private List list;

    private String code;

    private int position;

    private String name;

    @Column(name = "name_en")
    private String englishName;

    private boolean face;

    private boolean alone;

    private boolean assumed;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected Code() {}

    public List list() {
        return list;
    }

    public String code() {
        return code;
    }

    public String name(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? englishName : name;
    }

    /** Whether the family is met face to face that way. */
    public boolean isFace() {
        return face;
    }

    /** Whether it is reason enough without a second one. */
    public boolean isAlone() {
        return alone;
    }

    /** Whether it may be chosen on that day. */
    public boolean holdsOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
    }
}
