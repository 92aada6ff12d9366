package org.salute.reporting.control;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Writer;
import java.util.List;

/**
 * Writes CSV as RFC 4180 has it: a header, CRLF, quotes where needed. A text that a spreadsheet would run as a formula is
 * written with an apostrophe before it (OWASP, CSV injection); numbers keep their leading zeros, for every column is text.
 */
public final class SafeCsv {

    private final CsvWriter csv;

    /** @param out buffered, flushed and closed by the caller; nothing is held back here */
    public SafeCsv(Writer out, List<String> header) {
        csv = CsvWriter.builder()
                .bufferSize(0)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(out);
        csv.writeRecord(header);
    }

    /** Writes one row; null is an empty column. */
    public void row(List<String> columns) {
        csv.writeRecord(columns.stream().map(SafeCsv::safe).toList());
    }

    /** The text, and with an apostrophe before it where a spreadsheet would take it for a formula. */
    public static String safe(String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
