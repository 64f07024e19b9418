package tw.anwang.meetings.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.UtcInstant;

/** That a file was imported: which, by its name and the SHA-256 of its bytes, by whom and when. */
@Embeddable
class Import {
    @Column(name = "source_name")
    private String file;

    @Column(name = "source_sha256")
    private String sha256;

    @Column(name = "imported_by")
    private String by;

    @Convert(converter = UtcInstant.class)
    @Column(name = "imported_at")
    private Instant at;

    protected Import() {}

    Import(Source source, Actor me, Instant now) {
        this.file = source.name();
        this.sha256 = source.sha256();
        this.by = me.name();
        this.at = now;
    }
}
