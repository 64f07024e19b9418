package tw.anwang.meetings.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.anwang.identity.Sensitivity;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.minutes.VersionRow;
import tw.anwang.meetings.series.Openness;
import tw.anwang.meetings.series.Series;

/** Whether this portal publishes, and what of it may be published. Asks no right: it shows nothing. */
@ApplicationScoped
public class Publishing {
    @Inject
    @ConfigProperty(name = "app.publication", defaultValue = "off")
    Provider<String> setting;

    public boolean isOn() {
        return "on".equals(setting.get());
    }

    /** Why minutes of that series cannot be published by anybody. */
    public Optional<RuleBroken> whyNot(Series series) {
        if (!isOn()) {
            return broken("off");
        }
        if (series.openness() != Openness.PUBLIC) {
            return broken("notPublic");
        }
        return series.publishes() ? Optional.empty() : broken("seriesOff");
    }

    /** Why these minutes cannot. @param newest that was sent, or null while there is none */
    public Optional<RuleBroken> whyNot(Series series, Meeting meeting, VersionRow newest) {
        return whyNot(series).or(() -> {
            if (meeting.sensitivity() != Sensitivity.ORDINARY) {
                return broken("confidential");
            }
            return newest == null ? broken("notSent") : Optional.empty();
        });
    }

    private static Optional<RuleBroken> broken(String rule) {
        return Optional.of(new RuleBroken("meetings.publication." + rule));
    }
}
