using NodaTime;
using Vroegsignalering.Cli.Sheets;
using Vroegsignalering.Residency;
using Vroegsignalering.Signals.Intake;

namespace Vroegsignalering.Cli.Process;

/// <summary>A register in a file: an extract of residents, asked in the same way as the real one. A question is answered from three indexes.</summary>
internal sealed class RegisterFile : IResidencyRegister
{
    private const int ManyResidents = 10;

    private readonly ILookup<Bsn, RegisteredPerson> _byBsn;
    private readonly ILookup<Address?, RegisteredPerson> _byAddress;
    private readonly ILookup<RegisterDate, RegisteredPerson> _byBirth;

    private RegisterFile(IReadOnlyList<RegisteredPerson> persons)
    {
        _byBsn = persons.ToLookup(p => p.Bsn);
        _byAddress = persons.ToLookup(p => p.Address);
        _byBirth = persons.ToLookup(p => p.BirthDate);
    }

    /// <summary>Reads columns <c>bsn</c>, <c>namePrefix</c>, <c>lastName</c>, <c>birthDate</c>, <c>municipality</c>, <c>postcode</c>,
    /// <c>houseNumber</c>, <c>houseNumberAddition</c>, <c>deceased</c> and <c>secret</c>.</summary>
    public static RegisterFile Read(string path, string source, List<Diagnostic> findings)
    {
        Sheet sheet = SheetReader.Read(path);
        int bsn = sheet.Needed("bsn");
        int[] at =
        [
            sheet.Column("namePrefix"), sheet.Needed("lastName"), sheet.Needed("birthDate"), sheet.Needed("municipality"), sheet.Column("postcode"),
            sheet.Column("houseNumber"), sheet.Column("houseNumberAddition"), sheet.Column("deceased"), sheet.Column("secret"),
        ];
        List<RegisteredPerson> persons = [];
        foreach (SheetRow row in sheet.Rows)
        {
            string?[] cells = [.. at.Select(column => Sheet.Cell(row, column))];
            LocalDate? born = Dates.TryParse(cells[2]);
            _ = MunicipalityCode.TryParse(cells[3], out MunicipalityCode? municipality);
            string? wrong = !Bsn.TryParse(Sheet.Cell(row, bsn), out Bsn? number) ? "bsn"
                : cells[2] is not null && born is null ? "birthDate"
                : municipality is null ? "municipality"
                : !IsFlag(cells[7]) ? "deceased"
                : !IsFlag(cells[8]) ? "secret"
                : null;
            if (wrong is not null)
            {
                findings.Add(CliDiagnostics.RegisterRow.At(source, row.Line, wrong));
                continue;
            }

            bool lives = Address.TryParse(cells[4], cells[5], cells[6], out Address? address);
            persons.Add(new RegisteredPerson
            {
                Bsn = number!,
                NamePrefix = cells[0],
                LastName = cells[1],
                BirthDate = born is LocalDate day ? RegisterDate.Full(day) : default,
                Municipality = municipality,
                Place = lives ? RegisteredPlace.Address : RegisteredPlace.NotStated,
                Address = address,
                IsDeceased = IsYes(cells[7]),
                IsSecret = IsYes(cells[8]),
            });
        }

        return new RegisterFile(persons);
    }

    /// <inheritdoc/>
    public Task<ResidencyAnswer> AskAsync(ResidencyQuestion question, CancellationToken cancellationToken)
    {
        RegisteredPerson[] there = question.Address is null ? [] : [.. _byAddress[question.Address]];
        IEnumerable<RegisteredPerson> found = question.Bsn is not null
            ? _byBsn[question.Bsn]
            : there.Concat(question.BirthDate is LocalDate day ? _byBirth[RegisterDate.Full(day)].Where(p => p.Municipality == question.Municipality) : []);
        return Task.FromResult(ResidencyAnswer.Judge(question, found, there.Length >= ManyResidents));
    }

    // A word that means nothing must not pass for a no: a secret address would get a visit.
    private static bool IsFlag(string? cell) => cell is null || SignalValues.Flag(cell) is not null;

    private static bool IsYes(string? cell) => cell is not null && SignalValues.Flag(cell) == true;
}
