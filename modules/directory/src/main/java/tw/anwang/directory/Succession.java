package tw.anwang.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;

/** One office goes on with the work of another that has ended; many to many. */
@Entity
@Table(name = "directory_succession")
@IdClass(Succession.Key.class)
class Succession {
    @Id
    @Column(name = "former_id")
    private long formerId;

    @Id
    @Column(name = "successor_id")
    private long successorId;

    @Column(name = "from_day")
    private LocalDate fromDay;

    protected Succession() {}

    Succession(OfficeId former, OfficeId successor, LocalDate fromDay) {
        this.formerId = former.value();
        this.successorId = successor.value();
        this.fromDay = fromDay;
    }

    OfficeId former() {
        return new OfficeId(formerId);
    }

    OfficeId successor() {
        return new OfficeId(successorId);
    }

    LocalDate fromDay() {
        return fromDay;
    }

    /** The pair; JPA asks for a public class with these names. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        private long formerId;
        private long successorId;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.formerId == formerId && key.successorId == successorId;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(formerId * 31 + successorId);
        }
    }
}
