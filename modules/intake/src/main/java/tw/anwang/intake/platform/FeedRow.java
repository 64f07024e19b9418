package tw.anwang.intake.platform;

import java.util.Map;

/**
 * A row of an export as it stands there.
 *
 * @param number as the spreadsheet program shows it; in JSON the place among the rows, from 1
 * @param cells what is not blank, by heading
 */
record FeedRow(int number, Map<String, String> cells) {}
