package tw.anwang.meetings.minutes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tw.anwang.identity.Masking;
import tw.anwang.identity.Trail;

/** What a version of minutes changes against the one before it. */
@Named
@RequestScoped
public class MinutesChangesPage {
    @Inject
    MinutesVersions versions;

    @Inject
    Masking masking;

    @Inject
    Trail trail;

    private long id;
    private MinutesVersion minutes;
    private List<Changes.Change> changes;

    public void load() {
        minutes = versions.byId(id);
        changes = versions.before(minutes)
                .map(before ->
                        Changes.between(masking.text(before.originalText()), masking.text(minutes.originalText())))
                .orElse(List.of());
        trail.record("read", MinutesVersions.KIND, id, null);
    }

    public MinutesVersion getMinutes() {
        return minutes;
    }

    public List<Changes.Change> getChanges() {
        return changes;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
