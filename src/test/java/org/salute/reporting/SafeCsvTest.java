package org.salute.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.salute.reporting.control.SafeCsv;

class SafeCsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void what_a_spreadsheet_would_run_is_neutralised(String text) {
        assertThat(SafeCsv.safe(text)).isEqualTo("'" + text);
    }

    @Test
    void leading_zeros_quotes_commas_and_line_breaks_are_kept_as_rfc_4180_has_it() {
        StringWriter out = new StringWriter();
        SafeCsv csv = new SafeCsv(out, List.of("A", "B", "C"));
        csv.row(Arrays.asList("0004471", "says \"hi\", twice\nand waves", null));
        assertThat(out).hasToString("A,B,C\r\n0004471,\"says \"\"hi\"\", twice\nand waves\",\r\n");
    }
}
