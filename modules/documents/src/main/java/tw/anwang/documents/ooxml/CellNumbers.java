package tw.anwang.documents.ooxml;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import tw.anwang.documents.Value;
import tw.anwang.documents.sheet.Numbers;

/** Keeps the value of each number POI asks to have shown: a day or a number, told apart by the cell's format. */
final class CellNumbers extends DataFormatter {
    /** 9999-12-31, the last day Excel knows. */
    private static final double LAST_DAY = 2_958_465;

    private final boolean from1904;
    private Value last;

    /** @param from1904 whether days count from 1904, as old Macs did */
    CellNumbers(boolean from1904) {
        this.from1904 = from1904;
    }

    @Override
    public String formatRawCellContents(double number, int format, String code) {
        last = DayFormat.isOne(code) && number >= 1 && number <= LAST_DAY
                ? Value.of(day(number))
                : Numbers.of(Double.toString(number));
        return last.shown();
    }

    /** The number shown since the last question; empty where the cell held none. */
    Optional<Value> take() {
        Optional<Value> taken = Optional.ofNullable(last);
        last = null;
        return taken;
    }

    private LocalDate day(double number) {
        return DateUtil.getLocalDateTime(number, from1904).toLocalDate();
    }
}
