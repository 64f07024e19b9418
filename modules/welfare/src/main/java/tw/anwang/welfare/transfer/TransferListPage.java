package tw.anwang.welfare.transfer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import tw.anwang.desk.OfficeWords;
import tw.anwang.kernel.Taipei;

/** 轉案: what the centres of the person offered, and what is offered to them. */
@Named
@RequestScoped
public class TransferListPage {
    @Inject
    TransferSheets sheets;

    @Inject
    OfficeWords officeWords;

    @Inject
    Clock clock;

    private List<Transfer> rows;

    public void load() {
        rows = sheets.all();
        officeWords.learn(rows.stream()
                .flatMap(one -> Stream.of(one.from().value(), one.to().value()))
                .distinct()
                .toList());
    }

    /** Nobody answered it in time. */
    public boolean isLate(Transfer one) {
        return one.isOpen() && one.dueOn().isBefore(Taipei.today(clock));
    }

    public List<Transfer> getRows() {
        return rows;
    }
}
