package org.cardorticket.app;

import picocli.CommandLine.Command;

/// What the help of every command has in common: the sections of a manual page, and what the exit
/// codes mean.
@Command(
        mixinStandardHelpOptions = true,
        version = "card-or-ticket " + ManPage.VERSION,
        usageHelpAutoWidth = true,
        sortOptions = false,
        synopsisHeading = "SYNOPSIS%n  ",
        descriptionHeading = "%nDESCRIPTION%n",
        parameterListHeading = "%nARGUMENTS%n",
        optionListHeading = "%nOPTIONS%n",
        commandListHeading = "%nCOMMANDS%n",
        footerHeading = "%nEXAMPLES%n",
        exitCodeListHeading = "%nEXIT CODES%n",
        exitCodeList = {
            "0:all went well",
            "1:something could not be done, such as a file that could not be written",
            "2:the command line makes no sense, or there is no such lesson"
        })
final class ManPage {

    /// The version of this program.
    static final String VERSION = "0.1.0";
}
