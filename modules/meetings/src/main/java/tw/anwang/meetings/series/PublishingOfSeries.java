package tw.anwang.meetings.series;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import tw.anwang.kernel.UtcInstant;

/** Whether a series publishes its minutes, who said so last and when. */
@Embeddable
class PublishingOfSeries {
    @Column(name = "publishes")
    private boolean on;

    @Column(name = "publishes_by")
    private String by;

    @Convert(converter = UtcInstant.class)
    @Column(name = "publishes_at")
    private Instant at;

    protected PublishingOfSeries() {}

    PublishingOfSeries(boolean on, String by, Instant at) {
        this.on = on;
        this.by = by;
        this.at = at;
    }

    boolean isOn() {
        return on;
    }
}
