namespace Vroegsignalering.Signals.Intake;

/// <summary>Every finding that intake can give. Each has a section in docs/diagnostics.md.</summary>
internal static class SignalDiagnostics
{
    public static readonly DiagnosticCode WrongEncoding = Error("VS1001",
        "De regel bevat tekens die niet passen bij de codering van het bestand.", "The row holds characters that do not fit the file's encoding.",
        "Kijk of de codering in de mapping klopt (utf-8, utf-16 of windows-1252).", "Check the encoding in the mapping (utf-8, utf-16 or windows-1252).");

    public static readonly DiagnosticCode WrongColumnCount = Error("VS1002",
        "De regel heeft meer of minder kolommen dan de kop.", "The row has more or fewer columns than the header.",
        "Herstel de regel; kijk naar scheidingstekens en aanhalingstekens.", "Repair the row; look at separators and quotes.");

    public static readonly DiagnosticCode BsnFailsElevenTest = Warning("VS1003",
        "Het burgerservicenummer klopt niet (elfproef). De melding blijft; het nummer telt niet mee bij het samenvoegen.",
        "The BSN fails the eleven test. The signal is kept; the number is not used to match.",
        "Vraag de partner om het juiste nummer.", "Ask the partner for the right number.");

    public static readonly DiagnosticCode BsnUnusable = Warning("VS1004",
        "Het burgerservicenummer bestaat niet uit precies negen cijfers en is weggelaten.", "The BSN is not exactly nine digits and was left out.",
        "Vraag de partner om het juiste nummer.", "Ask the partner for the right number.");

    public static readonly DiagnosticCode BsnLostZero = Warning("VS1005",
        "Het burgerservicenummer had acht cijfers; er is een nul voor gezet.", "The BSN had eight digits; a zero was put before it.",
        "Vraag de partner om het nummer als tekst te sturen.", "Ask the partner to send the number as text.");

    public static readonly DiagnosticCode NoIdentity = Error("VS1006",
        "Er is geen bruikbaar burgerservicenummer en geen volledig adres.", "There is no usable BSN and no complete address.",
        "Vul een burgerservicenummer aan, of postcode en huisnummer.", "Add a BSN, or postcode and house number.");

    public static readonly DiagnosticCode AddressUnreadable = Warning("VS1007",
        "Postcode of huisnummer is niet te lezen; het adres is weggelaten.", "Postcode or house number cannot be read; the address was left out.",
        "Vraag de partner om het juiste adres.", "Ask the partner for the right address.");

    public static readonly DiagnosticCode ReferenceMissing = Error("VS1008",
        "De melding heeft geen kenmerk.", "The signal has no reference.",
        "Vul het kenmerk van de partner aan.", "Add the partner's reference.");

    public static readonly DiagnosticCode PartnerUnknown = Error("VS1009",
        "De soort partner is leeg of onbekend.", "The type of partner is empty or unknown.",
        "Vul de soort in, of voeg de waarde toe aan de lijst 'values' in de mapping.", "Fill in the type, or add the value to the list 'values' in the mapping.");

    public static readonly DiagnosticCode ValueUnknown = Error("VS1010",
        "De waarde staat niet in de lijst van deze kolom.", "The value is not in the list of this column.",
        "Voeg de waarde toe aan de lijst 'values' in de mapping.", "Add the value to the list 'values' in the mapping.");

    public static readonly DiagnosticCode AmountMissing = Warning("VS1011",
        "Het bedrag ontbreekt.", "The amount is missing.",
        "Vraag de partner om het bedrag; de wet vraagt het.", "Ask the partner for the amount; the law asks for it.");

    public static readonly DiagnosticCode AmountUnreadable = Error("VS1012",
        "Het bedrag is niet te lezen.", "The amount cannot be read.",
        "Herstel het bedrag; kijk naar komma en punt in de mapping.", "Repair the amount; look at comma and point in the mapping.");

    public static readonly DiagnosticCode AmountOutOfRange = Error("VS1013",
        "Het bedrag is negatief of meer dan tien miljoen euro.", "The amount is below zero or above ten million euros.",
        "Vraag de partner om het juiste bedrag.", "Ask the partner for the right amount.");

    public static readonly DiagnosticCode DateUnreadable = Error("VS1014",
        "De datum bestaat niet, ligt niet tussen 1900 en 2100, of heeft een andere vorm dan de mapping zegt.",
        "The date does not exist, is not between 1900 and 2100, or has another form than the mapping says.",
        "Herstel de datum; kijk naar 'dateFormat' in de mapping.", "Repair the date; look at 'dateFormat' in the mapping.");

    public static readonly DiagnosticCode SentOnMissing = Warning("VS1015",
        "De datum van verzenden ontbreekt.", "The date of sending is missing.",
        "Vraag de partner om de datum.", "Ask the partner for the date.");

    public static readonly DiagnosticCode DatesContradict = Warning("VS1016",
        "De datums spreken elkaar tegen: de achterstand begon na de verzending, of de verzending was na de ontvangst.",
        "The dates contradict each other: arrears started after sending, or sending was after receipt.",
        "Vraag de partner om de juiste datums.", "Ask the partner for the right dates.");

    public static readonly DiagnosticCode LegalPerson = Warning("VS1017",
        "De melding gaat over een rechtspersoon en is daarom onterecht.", "The signal is about a legal person and therefore unjustified.",
        "Meld de partner dat het signaal onterecht is.", "Tell the partner that the signal is unjustified.");

    public static readonly DiagnosticCode Double = Error("VS1018",
        "Dezelfde melding kwam meer dan één keer binnen. Zij telt één keer.", "The same signal came in more than once. It counts once.",
        "Er is niets te doen.", "Nothing has to be done.");

    public static readonly DiagnosticCode ReferenceTwice = Warning("VS1019",
        "Dezelfde partner gebruikte dit kenmerk ook voor een andere melding.", "The same partner used this reference for another signal too.",
        "Vraag de partner welke melding geldt; beide tellen nu mee.", "Ask the partner which signal holds; both count now.");

    public static readonly DiagnosticCode QuoteNotClosed = Error("VS1020",
        "Een aanhalingsteken is niet gesloten.", "A quote is not closed.",
        "Herstel de regel en lever hem opnieuw aan.", "Repair the row and deliver it again.");

    public static readonly DiagnosticCode RowTooLong = Error("VS1021",
        "De regel is langer dan toegestaan.", "The row is longer than allowed.",
        "Kijk of een aanhalingsteken niet gesloten is.", "Look for a quote that is not closed.");

    public static readonly DiagnosticCode LineEndMissing = Error("VS1022",
        "De laatste regel heeft geen regeleinde en kan zijn afgekapt.", "The last row has no line end and may have been cut off.",
        "Vraag de partner of het bestand heel is; zo ja, zet 'lastRowWithoutLineEnd' in de mapping op 'accept'.",
        "Ask the partner whether the file is whole; if so, set 'lastRowWithoutLineEnd' in the mapping to 'accept'.");

    public static readonly DiagnosticCode HeaderAgain = Error("VS1023",
        "De kop staat nog een keer tussen de regels.", "The header stands once more between the rows.",
        "Er is niets te doen, als de regels eronder bij dezelfde kop horen.", "Nothing has to be done, if the rows below it belong to the same header.");

    public static readonly DiagnosticCode InvisibleSigns = Warning("VS1024",
        "De regel bevat tekens die niet te zien zijn, zoals een stuurteken of een teken zonder breedte.",
        "The row holds signs that do not show, such as a control character or a sign without width.",
        "Kijk of kenmerk en namen kloppen, en vraag de partner het bestand te herstellen.", "See whether reference and names are right, and ask the partner to repair the file.");

    public static readonly DiagnosticCode LooksLikeUtf8 = Warning("VS1025",
        "De regel is gelezen als windows-1252, maar lijkt utf-8.", "The row was read as windows-1252 but looks like utf-8.",
        "Kijk naar letters met een accent, en zo nodig naar 'encoding' in de mapping.", "Look at letters with an accent, and if needed at 'encoding' in the mapping.");

    public static readonly DiagnosticCode ValueNotPlain = Error("VS1026",
        "Het veld bevat een object of een lijst in plaats van een waarde.", "The field holds an object or a list instead of a value.",
        "Geef in de mapping het pad van de waarde zelf, zoals 'klant.bsn'.", "Give the path of the value itself in the mapping, such as 'customer.bsn'.");

    public static readonly DiagnosticCode ItemNotObject = Error("VS1027",
        "Het item is geen JSON-object, of noemt een veld twee keer.", "The item is not a JSON object, or names a field twice.",
        "Herstel het item en lever het opnieuw aan.", "Repair the item and deliver it again.");

    public static readonly DiagnosticCode Replaced = Error("VS1028",
        "De partner stuurde later een nieuwe versie van deze melding. Alleen de nieuwste telt.",
        "The partner sent a newer version of this signal later. Only the newest counts.",
        "Er is niets te doen; beide versies zijn bewaard.", "Nothing has to be done; both versions are kept.");

    public static readonly DiagnosticCode BsnWithSeparators = Warning("VS1029",
        "In het burgerservicenummer stonden spaties of tekens. Die zijn weggelaten.", "The BSN held spaces or signs. They were left out.",
        "Vraag de partner om het nummer zonder spaties te sturen.", "Ask the partner to send the number without spaces.");

    public static readonly DiagnosticCode HeaderMissing = Fatal("VS1030",
        "Het bestand is leeg of heeft geen leesbare kop.", "The file is empty or has no header that can be read.",
        "Lever het bestand opnieuw aan, met kolomnamen in de eerste regel.", "Deliver the file again, with column names in the first row.");

    public static readonly DiagnosticCode ColumnMissing = Fatal("VS1031",
        "Een kolom uit de mapping staat niet in de kop van het bestand.", "A column of the mapping is not in the file's header.",
        "Herstel de kop of de mapping; kijk ook naar het scheidingsteken.", "Repair the header or the mapping; look at the delimiter too.");

    public static readonly DiagnosticCode ColumnTwice = Fatal("VS1032",
        "Een kolom uit de mapping staat twee keer in de kop.", "A column of the mapping is twice in the header.",
        "Geef elke kolom een eigen naam.", "Give each column a name of its own.");

    public static readonly DiagnosticCode TooManyColumns = Fatal("VS1033",
        "De kop heeft meer kolommen dan toegestaan.", "The header has more columns than allowed.",
        "Kijk naar het scheidingsteken, of vraag de partner om alleen de kolommen die nodig zijn.", "Look at the delimiter, or ask the partner for only the columns that are needed.");

    public static readonly DiagnosticCode TooManyRows = Fatal("VS1034",
        "Het bestand heeft meer regels dan toegestaan.", "The file has more rows than allowed.",
        "Kijk of dit het juiste bestand is; splits het zo nodig.", "See whether this is the right file; split it if needed.");

    public static readonly DiagnosticCode FileTooLarge = Fatal("VS1035",
        "Het bestand is groter dan toegestaan.", "The file is larger than allowed.",
        "Kijk of dit het juiste bestand is; splits het zo nodig.", "See whether this is the right file; split it if needed.");

    public static readonly DiagnosticCode NotJson = Fatal("VS1036",
        "Het bestand is geen geldige JSON, is afgekapt, of ligt dieper in elkaar dan toegestaan.",
        "The file is not valid JSON, was cut off, or lies deeper in itself than allowed.",
        "Vraag de partner om het bestand opnieuw te leveren.", "Ask the partner to deliver the file again.");

    public static readonly DiagnosticCode RowsMissing = Fatal("VS1037",
        "Het JSON-bestand heeft geen lijst op de plaats die de mapping noemt.", "The JSON file has no list at the place that the mapping names.",
        "Geef in de mapping bij 'rows' de naam van de lijst; laat 'rows' weg als het bestand zelf de lijst is.",
        "Give the name of the list at 'rows' in the mapping; leave 'rows' out when the file itself is the list.");

    public static readonly DiagnosticCode ItemTooLong = Fatal("VS1038",
        "Een item van het JSON-bestand is langer dan toegestaan.", "An item of the JSON file is longer than allowed.",
        "Kijk in de mapping of 'rows' de lijst met meldingen noemt.", "See whether 'rows' in the mapping names the list of signals.");

    public static readonly DiagnosticCode AfterOpenQuote = Error("VS1039",
        "De regel staat achter een aanhalingsteken dat tot het eind van het bestand open blijft, en kan bij een afgekapte cel horen.",
        "The row stands behind a quote that stays open up to the end of the file, and may belong to a cell that was cut off.",
        "Herstel het aanhalingsteken en lever de regels opnieuw aan; als het bestand zeker heel is, zet 'lastRowWithoutLineEnd' in de mapping op 'accept'.",
        "Repair the quote and deliver the rows again; if the file is surely whole, set 'lastRowWithoutLineEnd' in the mapping to 'accept'.");

    public static readonly DiagnosticCode MappingNotJson = Fatal("VS1040",
        "De mapping is geen geldig JSON-object.", "The mapping is not a valid JSON object.",
        "Herstel het bestand.", "Repair the file.");

    public static readonly DiagnosticCode MappingSettingUnknown = Fatal("VS1041",
        "De mapping heeft een onbekende instelling of een onbekend veld.", "The mapping has an unknown setting or field.",
        "Kijk in docs/getting-started.md welke er zijn.", "See docs/getting-started.md for those that exist.");

    public static readonly DiagnosticCode MappingSettingWrong = Fatal("VS1042",
        "Een instelling van de mapping heeft een verkeerde waarde.", "A setting of the mapping has a wrong value.",
        "Kijk in docs/getting-started.md welke waarden mogen.", "See docs/getting-started.md for the values that are allowed.");

    public static readonly DiagnosticCode MappingFieldMissing = Fatal("VS1043",
        "De mapping zegt niet waar kenmerk of soort partner staat.", "The mapping does not say where reference or type of partner is.",
        "Geef 'reference' een kolom, en 'partner' een kolom of een vaste waarde.", "Give 'reference' a column, and 'partner' a column or a fixed value.");

    public static readonly DiagnosticCode ConsentRefused = Warning("VS1050",
        "De inwoner heeft geweigerd dat de partner gegevens doorgeeft. De melding blijft, maar had misschien niet gestuurd mogen worden.",
        "The resident refused that the partner passes details on. The signal is kept, but perhaps should not have been sent.",
        "Vraag de partner of de melding mocht, voordat u contact opneemt.", "Ask the partner whether the signal was allowed, before contact is made.");

    public static readonly DiagnosticCode EffortMissing = Info("VS1051",
        "De partner heeft een van de vier stappen voor een melding niet gedaan. De melding blijft.",
        "The partner left out one of the four efforts before a signal. The signal is kept.",
        "Bespreek het met de partner.", "Discuss it with the partner.");

    public static readonly DiagnosticCode EvidenceUnreadable = Warning("VS1052",
        "Het aantal herinneringen of dagen is niet te lezen en is weggelaten.", "The number of reminders or days cannot be read and was left out.",
        "Vraag de partner om een heel getal van hoogstens drie cijfers.", "Ask the partner for a whole number of at most three digits.");

    private static DiagnosticCode Info(string id, string dutch, string english, string remedyDutch, string remedyEnglish) =>
        new(id, DiagnosticSeverity.Info, new Text(dutch, english), new Text(remedyDutch, remedyEnglish));

    private static DiagnosticCode Warning(string id, string dutch, string english, string remedyDutch, string remedyEnglish) =>
        new(id, DiagnosticSeverity.Warning, new Text(dutch, english), new Text(remedyDutch, remedyEnglish));

    private static DiagnosticCode Error(string id, string dutch, string english, string remedyDutch, string remedyEnglish) =>
        new(id, DiagnosticSeverity.Error, new Text(dutch, english), new Text(remedyDutch, remedyEnglish));

    private static DiagnosticCode Fatal(string id, string dutch, string english, string remedyDutch, string remedyEnglish) =>
        new(id, DiagnosticSeverity.Fatal, new Text(dutch, english), new Text(remedyDutch, remedyEnglish));
}
