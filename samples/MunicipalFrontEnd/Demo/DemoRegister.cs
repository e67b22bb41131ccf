using NodaTime;
using NodaTime.Text;
using Vroegsignalering;
using Vroegsignalering.Residency;

namespace MunicipalFrontEnd.Demo;

/// <summary>DEMO ONLY: a register of invented residents in a file. A real host asks the BRP: <c>HaalCentraalResidencyRegister</c>.</summary>
internal sealed class DemoRegister : IResidencyRegister
{
    private const int ManyResidents = 10;

    private readonly ILookup<Bsn, RegisteredPerson> _byBsn;
    private readonly ILookup<Address?, RegisteredPerson> _byAddress;
    private readonly ILookup<RegisterDate, RegisteredPerson> _byBirth;

    private DemoRegister(IReadOnlyList<RegisteredPerson> persons) =>
        (_byBsn, _byAddress, _byBirth) = (persons.ToLookup(p => p.Bsn), persons.ToLookup(p => p.Address), persons.ToLookup(p => p.BirthDate));

    public static DemoRegister Read(string path) => new([.. File.ReadLines(path).Skip(1).Select(line => Person(line.Split(';')))]);

    public Task<ResidencyAnswer> AskAsync(ResidencyQuestion question, CancellationToken cancellationToken)
    {
        RegisteredPerson[] there = question.Address is null ? [] : [.. _byAddress[question.Address]];
        IEnumerable<RegisteredPerson> found = question.Bsn is not null
            ? _byBsn[question.Bsn]
            : there.Concat(question.BirthDate is LocalDate day ? _byBirth[RegisterDate.Full(day)].Where(p => p.Municipality == question.Municipality) : []);
        return Task.FromResult(ResidencyAnswer.Judge(question, found, there.Length >= ManyResidents));
    }

    // bsn;namePrefix;lastName;birthDate;municipality;postcode;houseNumber;houseNumberAddition;deceased;secret
    private static RegisteredPerson Person(string[] cells)
    {
        bool lives = Address.TryParse(Cell(5), Cell(6), Cell(7), out Address? address);
        return new RegisteredPerson
        {
            Bsn = Bsn.Parse(cells[0]),
            NamePrefix = Cell(1),
            LastName = Cell(2),
            BirthDate = LocalDatePattern.Iso.Parse(cells[3]) is { Success: true } born ? RegisterDate.Full(born.Value) : default,
            Municipality = MunicipalityCode.Parse(cells[4]),
            Place = lives ? RegisteredPlace.Address : RegisteredPlace.NotStated,
            Address = address,
            IsDeceased = IsYes(cells[8]),
            IsSecret = IsYes(cells[9]),
        };

        string? Cell(int column) => cells[column] is { Length: > 0 } text ? text : null;
    }

    private static bool IsYes(string cell) => cell is "ja" or "j" or "true" or "1" or "yes";
}
