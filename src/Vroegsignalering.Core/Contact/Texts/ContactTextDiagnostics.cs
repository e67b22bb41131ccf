using Vroegsignalering.Files;

namespace Vroegsignalering.Contact.Texts;

/// <summary>Every finding about texts for residents. Each has a section in docs/diagnostics.md; none holds what stands in a text or value.</summary>
internal static class ContactTextDiagnostics
{
    public static readonly DiagnosticCode NotUtf8 = Fatal("VS5201",
        "Het tekstbestand bevat een teken dat geen UTF-8 is.", "The file of texts holds a character that is not UTF-8.",
        "Bewaar het bestand als UTF-8 en herstel het teken.", "Save the file as UTF-8 and repair the character.");

    public static readonly DiagnosticCode TooLarge = Fatal("VS5202",
        "Het tekstbestand is te groot.", "The file of texts is too large.",
        "Een bestand heeft hooguit 1 MB; verdeel de teksten over meer bestanden.", "A file has at most 1 MB; divide the texts over more files.");

    public static readonly DiagnosticCode NoText = Fatal("VS5203",
        "Hier hoort een regel met '---' te staan, waarmee een tekst begint.", "Here belongs a line with '---', with which a text begins.",
        "Begin elke tekst met '---', dan soort, situatie en taal, en dan weer '---'.", "Begin each text with '---', then kind, situation and language, and then '---' again.");

    public static readonly DiagnosticCode HeaderLine = Fatal("VS5204",
        "Deze regel boven de tekst is niet te lezen.", "This line above the text cannot be read.",
        "Schrijf een naam, een dubbele punt en een waarde, zoals 'kind: letter'.", "Write a name, a colon and a value, such as 'kind: letter'.");

    public static readonly DiagnosticCode HeaderMissing = Fatal("VS5205",
        "Boven de tekst ontbreekt een regel.", "Above the text a line is missing.",
        "Zet 'kind', 'situation' en 'language' boven de tekst.", "Put 'kind', 'situation' and 'language' above the text.");

    public static readonly DiagnosticCode NotAChoice = Fatal("VS5206",
        "Deze waarde staat niet in de lijst.", "This value is not in the list.",
        "Kies een waarde uit de lijst.", "Choose a value from the list.");

    public static readonly DiagnosticCode TextTwice = Fatal("VS5207",
        "Deze soort, situatie en taal staan er al.", "This kind, situation and language are there already.",
        "Laat er één staan.", "Leave one of them.");

    public static readonly DiagnosticCode PlaceholderUnknown = Fatal("VS5208",
        "Deze invulplek bestaat niet.", "This placeholder does not exist.",
        "Gebruik een invulplek die er is.", "Use a placeholder that exists.");

    public static readonly DiagnosticCode PlaceholderNotAllowed = Fatal("VS5209",
        "Deze invulplek mag niet in dit soort tekst.", "This placeholder is not allowed in this kind of text.",
        "Haal de invulplek weg: bedrijf en bedrag mogen alleen in een brief of een kaart die u zelf geeft.",
        "Take the placeholder out: partner and amount are allowed in a letter or a leaflet handed over in person only.");

    public static readonly DiagnosticCode LooseBrace = Fatal("VS5210",
        "Hier staat een accolade die bij geen invulplek hoort.", "Here is a brace that belongs to no placeholder.",
        "Schrijf een invulplek als '{phone}', of haal de accolade weg.", "Write a placeholder as '{phone}', or take the brace out.");

    public static readonly DiagnosticCode Reveals = Fatal("VS5211",
        "Deze tekst kunnen anderen lezen of horen, en zij verraadt dat het om geld of een achterstand gaat.",
        "Others can read or hear this text, and it tells that it is about money or arrears.",
        "Schrijf alleen wie u bent, dat u wilt helpen en hoe men u bereikt. De lijst van woorden staat in docs/contact-texts.md.",
        "Write only who you are, that you want to help and how to reach you. The list of words is in docs/contact-texts.md.");

    public static readonly DiagnosticCode TellsOfScore = Fatal("VS5212",
        "Deze tekst noemt een score, een algoritme of een risicomodel.", "This text names a score, an algorithm or a risk model.",
        "Haal dat weg. Uitleg over de volgorde geeft de gemeente in een gesprek, niet in een eerste bericht.",
        "Take that out. The municipality explains its ranking in a conversation, not in a first message.");

    public static readonly DiagnosticCode HiddenSign = Fatal("VS5213",
        "Hier staat een teken dat niet te zien is.", "Here is a character that does not show.",
        "Haal het teken weg; typ de regel zo nodig opnieuw.", "Take the character out; type the line again if needed.");

    public static readonly DiagnosticCode Subject = Fatal("VS5214",
        "Een e-mail heeft een onderwerp nodig; een andere tekst heeft er geen.", "An e-mail needs a subject; another text has none.",
        "Zet 'subject' boven een e-mail, en nergens anders.", "Put 'subject' above an e-mail, and nowhere else.");

    public static readonly DiagnosticCode Length = Fatal("VS5215",
        "De tekst is leeg of te lang.", "The text is empty or too long.",
        "Een tekst heeft hooguit 8.000 tekens, een onderwerp 120.", "A text has at most 8,000 characters, a subject 120.");

    public static readonly DiagnosticCode ValueMissing = Error("VS5221",
        "Een waarde die in de tekst hoort, ontbreekt. De tekst is niet gemaakt.", "A value that belongs in the text is missing. The text was not made.",
        "Vul de waarde in, of kies een tekst zonder deze invulplek.", "Fill in the value, or choose a text without this placeholder.");

    public static readonly DiagnosticCode ValueForm = Error("VS5222",
        "Een waarde heeft een vorm die niet mag. De tekst is niet gemaakt.", "A value has a form that is not allowed. The text was not made.",
        "Kijk in docs/contact-texts.md welke tekens mogen.", "See docs/contact-texts.md for the characters that are allowed.");

    public static readonly DiagnosticCode ValueLength = Error("VS5223",
        "Een waarde is te lang. De tekst is niet gemaakt.", "A value is too long. The text was not made.",
        "Een naam heeft hooguit 80 tekens, een adres 100.", "A name has at most 80 characters, an address 100.");

    public static readonly DiagnosticCode ValueRevealsPartner = Error("VS5224",
        "De naam van een bedrijf komt voor in een tekst die anderen kunnen lezen of horen. De tekst is niet gemaakt.",
        "The name of a partner occurs in a text that others can read or hear. The text was not made.",
        "Haal de naam uit de tekst en uit de waarden.", "Take the name out of the text and out of the values.");

    public static readonly DiagnosticCode ValueReveals = Error("VS5225",
        "Een waarde verraadt dat het om geld of een achterstand gaat, en anderen kunnen de tekst lezen of horen. De tekst is niet gemaakt.",
        "A value tells that it is about money or arrears, and others can read or hear the text. The text was not made.",
        "Gebruik een naam, adres of pagina zonder zo'n woord.", "Use a name, address or page without such a word.");

    public static readonly DiagnosticCode OptOutAfterVisit = Error("VS5226",
        "De laatste dag om af te zeggen ligt na het bezoek. De tekst is niet gemaakt.", "The last day to decline lies after the visit. The text was not made.",
        "Herstel een van de twee dagen.", "Repair one of the two days.");

    public static readonly DiagnosticCode HarderThanB1 = Warning("VS5231",
        "De tekst is moeilijker dan B1, zo goed als een formule dat kan meten.", "The text is harder than B1, as far as a formula can measure.",
        "Maak zinnen korter en gebruik kortere woorden.", "Make sentences shorter and use shorter words.");

    public static readonly DiagnosticCode LongOnAverage = Warning("VS5232",
        "De zinnen zijn gemiddeld te lang.", "The sentences are too long on average.",
        "Maak van lange zinnen twee zinnen.", "Make two sentences of long ones.");

    public static readonly DiagnosticCode ManyLong = Warning("VS5233",
        "Er zijn te veel lange zinnen.", "There are too many long sentences.",
        "Maak van lange zinnen twee zinnen.", "Make two sentences of long ones.");

    public static readonly DiagnosticCode NoSender = Warning("VS5234",
        "De tekst zegt niet wie de afzender is.", "The text does not say who sends it.",
        "Zet '{municipality}' in de tekst.", "Put '{municipality}' in the text.");

    public static readonly DiagnosticCode NoReason = Warning("VS5235",
        "De tekst zegt niet waarom de gemeente contact zoekt.", "The text does not say why the municipality gets in touch.",
        "Schrijf in één zin waarom u contact zoekt.", "Write in one sentence why you get in touch.");

    public static readonly DiagnosticCode NoOffer = Warning("VS5236",
        "De tekst zegt niet wat u aanbiedt.", "The text does not say what is offered.",
        "Schrijf dat u wilt helpen, en waarmee.", "Write that you want to help, and with what.");

    public static readonly DiagnosticCode NoReach = Warning("VS5237",
        "De tekst noemt niet één persoon met een nummer of adres om te bereiken.", "The text does not name one person with a number or address to reach.",
        "Zet '{caseworker}' in de tekst, en '{phone}', '{whatsapp}' of '{email}'.", "Put '{caseworker}' in the text, and '{phone}', '{whatsapp}' or '{email}'.");

    public static readonly DiagnosticCode Threat = Warning("VS5238",
        "De tekst kan als een dreigement klinken.", "The text may sound like a threat.",
        "Haal het weg: schrijf wat u voor iemand kunt doen. De lijst van woorden staat in docs/contact-texts.md.",
        "Take it out: write what you can do for somebody. The list of words is in docs/contact-texts.md.");

    public static readonly DiagnosticCode TooLongForMessage = Warning("VS5239",
        "De tekst is te lang voor één bericht.", "The text is too long for one message.",
        "Maak de tekst korter.", "Make the text shorter.");

    public static readonly DiagnosticCode DoesNotAsk = Warning("VS5240",
        "De tekst vraagt niet of de achterstand klopt.", "The text does not ask whether the arrears are correct.",
        "Vraag of het klopt.", "Ask whether it is correct.");

    public static readonly DiagnosticCode NoBailiff = Warning("VS5241",
        "De tekst zegt niet dat u geen deurwaarder en geen incassobureau bent.", "The text does not say that you are not a bailiff or a collection agency.",
        "Zet dat erin, in één zin.", "Put that in, in one sentence.");

    public static readonly DiagnosticCode NoOptOut = Warning("VS5242",
        "De aankondiging noemt niet de dag van het bezoek en tot wanneer men kan afzeggen.",
        "The announcement does not name the day of the visit and until when it can be declined.",
        "Zet '{visit-day}' en '{opt-out-until}' in de tekst.", "Put '{visit-day}' and '{opt-out-until}' in the text.");

    /// <summary>The words that can stand here, and the one that may be meant.</summary>
    public static DiagnosticCode Knows(this DiagnosticCode code, string typed, IReadOnlyCollection<string> words)
    {
        string all = string.Join(", ", words);
        return code with
        {
            Remedy = Nearest.To(typed, words) is string near
                ? new Text($"Misschien is '{near}' bedoeld. Hier kan staan: {all}.", $"Perhaps '{near}' is meant. Here can stand: {all}.")
                : new Text($"Hier kan staan: {all}.", $"Here can stand: {all}."),
        };
    }

    /// <summary>What was measured, before what to do about it.</summary>
    public static DiagnosticCode Measured(this DiagnosticCode code, string dutch, string english) =>
        code with { Remedy = new Text($"{dutch} {code.Remedy.Dutch}", $"{english} {code.Remedy.English}") };

    private static DiagnosticCode Fatal(string id, string dutch, string english, string remedyDutch, string remedyEnglish) =>
        new(id, DiagnosticSeverity.Fatal, new Text(dutch, english), new Text(remedyDutch, remedyEnglish));

    private static DiagnosticCode Error(string id, string dutch, string english, string remedyDutch, string remedyEnglish) =>
        new(id, DiagnosticSeverity.Error, new Text(dutch, english), new Text(remedyDutch, remedyEnglish));

    private static DiagnosticCode Warning(string id, string dutch, string english, string remedyDutch, string remedyEnglish) =>
        new(id, DiagnosticSeverity.Warning, new Text(dutch, english), new Text(remedyDutch, remedyEnglish));
}
