package tw.anwang.identity.grant;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tw.anwang.identity.GrantableKinds.Numbered;

/** Opens one record by its number: first it is named and what follows is said, then the person presses once more. */
@Named
@ViewScoped
public class BreakGlassPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Glasses glasses;

    @Inject
    GlassRules rules;

    @Inject
    Kinds kinds;

    private String kind;
    private String number;
    private String reason;
    private Long chosen;

    /** Words by id: which of several the person means. */
    private Map<Long, String> found = new HashMap<>();

    public void look() {
        found = new HashMap<>();
        List<Numbered> hidden = glasses.find(kind, number, reason);
        hidden.forEach(one -> found.put(one.id(), one.words()));
        chosen = hidden.size() == 1 ? hidden.get(0).id() : null;
    }

    public String open() {
        return glasses.open(kind, number, chosen == null ? 0 : chosen, reason) + "&faces-redirect=true";
    }

    public boolean isFound() {
        return !found.isEmpty();
    }

    public Set<Map.Entry<Long, String>> getRecords() {
        return found.entrySet();
    }

    public int getHours() {
        return rules.hours();
    }

    public int getReviewDays() {
        return rules.reviewDays();
    }

    public List<String> getKinds() {
        return kinds.names();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Long getChosen() {
        return chosen;
    }

    public void setChosen(Long chosen) {
        this.chosen = chosen;
    }
}
