package tw.anwang.desk.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import tw.anwang.identity.Finding;
import tw.anwang.identity.NodeCheck;

/** Whether the search index of this node is there and whole. */
@ApplicationScoped
public class SearchCheck implements NodeCheck {
    private static final String LACKING = "search_unbuilt_records";

    @Inject
    IndexKeeper index;

    @Override
    public String key() {
        return "search";
    }

    @Override
    public String module() {
        return "desk";
    }

    @Override
    public List<String> figures() {
        return List.of(LACKING);
    }

    @Override
    public Finding look() {
        Optional<Building> building = index.building();
        if (building.isPresent()) {
            long done = building.get().getDone();
            long total = building.get().getTotal();
            return wary("building", done, total).with(LACKING, (double) total - done);
        }
        return (index.isOpen() ? good("fine") : bad("closed")).with(LACKING, 0);
    }
}
