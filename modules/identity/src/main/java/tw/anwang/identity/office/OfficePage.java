package tw.anwang.identity.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import tw.anwang.directory.Lineage;
import tw.anwang.kernel.PageMessages;
import tw.anwang.kernel.Taipei;

/** One office, to read; its forms are the beans beside this one. */
@Named
@RequestScoped
public class OfficePage {
    @Inject
    AdministeredOffices administered;

    @Inject
    OpenOffice open;

    @Inject
    Clock clock;

    private OfficeFile file;

    public void load() {
        open.read(getFile());
    }

    public OfficeFile getFile() {
        if (file == null) {
            file = administered.file(open.officeId(), Taipei.today(clock));
        }
        return file;
    }

    /** The two directions of succession, without an empty one. */
    public List<Side> getLineage() {
        Lineage lineage = getFile().lineage();
        return Stream.of(
                        new Side("office.predecessors", lineage.predecessors()),
                        new Side("office.successors", lineage.successors()))
                .filter(side -> !side.steps().isEmpty())
                .toList();
    }

    /** @param label key of its heading */
    public record Side(String label, List<Lineage.Step> steps) {}

    /** Why it cannot be closed, or an empty text. */
    public String getCloseObstacle() {
        return PageMessages.of(getFile().closeObstacle());
    }
}
