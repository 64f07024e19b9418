package tw.anwang.testing;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "ledger_line")
class LedgerLine {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String words;

    protected LedgerLine() {}

    LedgerLine(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
