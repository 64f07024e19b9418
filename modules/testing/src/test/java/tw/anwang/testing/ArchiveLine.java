package tw.anwang.testing;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "archive_line")
class ArchiveLine {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String words;

    protected ArchiveLine() {}

    ArchiveLine(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
