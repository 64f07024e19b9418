package tw.anwang.meetings.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import tw.anwang.kernel.RuleBroken;

/** A file as the browser sends it, in pieces: a zip, or one of a folder. */
@Entity
@Table(name = "meetings_archive_part")
class ArchivePart {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "archive_id")
    private long archiveId;

    @Column(name = "part_no")
    private int number;

    private String path;

    private long size;

    private long received;

    protected ArchivePart() {}

    ArchivePart(long archiveId, int number, Brought file) {
        this.archiveId = archiveId;
        this.number = number;
        this.path = new Place(number, 0, file.path(), 0).path();
        this.size = file.size();
    }

    /** A piece came that begins where the last one ended. @throws RuleBroken where it is longer than was said */
    void took(long bytes) {
        if (received + bytes > size) {
            throw new RuleBroken("meetings.archive.otherFile", path);
        }
        received += bytes;
    }

    boolean isComplete() {
        return received == size;
    }

    Long id() {
        return id;
    }

    long archiveId() {
        return archiveId;
    }

    long received() {
        return received;
    }

    Place place() {
        return new Place(number, 0, path, size);
    }
}
