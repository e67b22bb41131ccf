namespace Vroegsignalering.Simulation.Runs;

/// <summary>What can be wrong with runs and their shards. Each has a section in docs/diagnostics.md.</summary>
internal static class RunDiagnostics
{
    public static readonly DiagnosticCode NotAShard = Fatal("VS8101",
        "Dit is geen bestand met een deel van een simulatie, of het begin is beschadigd, of het is van een nieuwere versie.",
        "This is no shard file of a simulation, or its beginning is damaged, or it is of a newer version.",
        "Haal het bestand weg en reken dat deel opnieuw uit.", "Take the file away and run that shard again.");

    public static readonly DiagnosticCode OtherScenario = Fatal("VS8102",
        "Dit bestand hoort bij een ander scenario, of er is daarna iets aan het scenario, het beleid, de strategie of de kalibratie veranderd.",
        "This file belongs to another scenario, or the scenario, a policy, a strategy or the calibration was changed after it.",
        "Geef het scenario waarmee het is gemaakt, of begin in een andere map.", "Give the scenario that it was made with, or begin in another folder.");

    public static readonly DiagnosticCode OtherSeed = Fatal("VS8103",
        "Dit bestand is gemaakt met een ander startgetal.", "This file was made with another seed.",
        "Gebruik hetzelfde startgetal voor alle delen, of begin in een andere map.", "Use the same seed for all shards, or begin in another folder.");

    public static readonly DiagnosticCode OtherVersion = Fatal("VS8104",
        "Dit bestand is gemaakt met een andere versie van deze software.", "This file was made by another version of this software.",
        "Gebruik de versie waarmee het is gemaakt, of haal het bestand weg en begin opnieuw.", "Use the version that it was made by, or take the file away and begin again.");

    public static readonly DiagnosticCode OtherDivision = Fatal("VS8105",
        "Dit bestand is een ander deel, of het werk was anders verdeeld.", "This file is another shard, or the work was divided otherwise.",
        "Gebruik alleen bestanden van één verdeling, met hun eigen naam.", "Use files of one division only, under their own names.");

    public static readonly DiagnosticCode Damaged = Fatal("VS8106",
        "Dit bestand is beschadigd. De genoemde regel is niet wat er is geschreven.", "This file is damaged. The row is not what was written.",
        "Haal het bestand weg en reken dat deel opnieuw uit, of zet het terug uit een kopie.", "Take the file away and run that shard again, or restore it from a copy.");

    public static readonly DiagnosticCode Unfinished = Fatal("VS8107",
        "Dit deel is niet af: de laatste regels ontbreken.", "This shard is not whole: its last rows are missing.",
        "Voer het deel nog eens uit met --resume. Is het bestand ingekort, haal het dan eerst weg.", "Run the shard again with --resume. When the file was cut, take it away first.");

    public static readonly DiagnosticCode Missing = Fatal("VS8108",
        "Dit deel ontbreekt.", "This shard is missing.",
        "Reken het deel uit en voeg daarna samen.", "Run the shard, and merge after that.");

    public static readonly DiagnosticCode Double = Fatal("VS8109",
        "Dit deel is er twee keer.", "This shard is there twice.",
        "Haal een van de twee bestanden weg.", "Take one of the two files away.");

    public static readonly DiagnosticCode Begun = Fatal("VS8110",
        "Hier is al een run begonnen.", "A run was begun here.",
        "Ga ermee verder met --resume, of begin in een andere map.", "Go on with it with --resume, or begin in another folder.");

    public static readonly DiagnosticCode ResultsThere = Fatal("VS8111",
        "Hier staan al resultaten. Zij worden niet overschreven.", "There are results here. They are not written over.",
        "Kies een andere map, of haal de resultaten weg.", "Choose another folder, or take the results away.");

    public static readonly DiagnosticCode CutOff = new("VS8112", DiagnosticSeverity.Info,
        new Text("Het einde van de onderbroken run was beschadigd. Het is vanaf deze regel opnieuw uitgerekend.", "The end of the interrupted run was damaged. It was run again from this row."),
        new Text("Er is niets te doen.", "Nothing has to be done."));

    public static readonly DiagnosticCode Held = Fatal("VS8113",
        "Een ander proces werkt aan dit deel.", "Another process works on this shard.",
        "Wacht tot het klaar is, of beëindig het.", "Wait until it is done, or end it.");

    public static readonly DiagnosticCode CannotWrite = Fatal("VS8114",
        "Dit bestand kan niet worden geschreven. Misschien is de schijf vol.", "This file cannot be written. The disk may be full.",
        "Maak ruimte, kijk of u hier mag schrijven, en ga verder met --resume.", "Make room, look whether you may write here, and go on with --resume.");

    public static readonly DiagnosticCode CannotRead = Fatal("VS8115",
        "Dit bestand kan niet worden gelezen.", "This file cannot be read.",
        "Kijk of het er is en of u het mag lezen.", "Look whether it is there and whether you may read it.");

    public static readonly DiagnosticCode ResultMissing = Fatal("VS8116",
        "De resultaten van deze studie staan hier al, maar dit bestand is er niet bij.", "The results of this study are here already, but this file is not among them.",
        "Kies een andere map, of haal de resultaten weg en begin opnieuw.", "Choose another folder, or take the results away and begin again.");

    private static DiagnosticCode Fatal(string id, string dutch, string english, string remedyDutch, string remedyEnglish) =>
        new(id, DiagnosticSeverity.Fatal, new Text(dutch, english), new Text(remedyDutch, remedyEnglish));
}
