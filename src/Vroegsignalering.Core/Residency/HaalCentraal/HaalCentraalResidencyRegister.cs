namespace Vroegsignalering.Residency.HaalCentraal;

/// <summary>Asks the BRP through <i>Haal Centraal BRP personen bevragen</i> 2.3 and later, and <i>bewoning</i> 2.x.</summary>
/// <remarks>It asks as little as it can: a known BSN is read; without one the address is searched, then the name and birth date in the own
/// municipality, and only who resembles the person is read. Redirects of the client should be off: a redirected question is another question.</remarks>
public sealed class HaalCentraalResidencyRegister : IResidencyRegister
{
    private readonly BrpConnection _connection;
    private readonly Uri _persons;
    private readonly Uri? _residents;
    private readonly bool _ownMunicipalityOnly;
    private readonly int _manyResidents;

    /// <summary>Makes the adapter.</summary>
    /// <param name="client">Sends the calls; the host gives it its key or certificate. It is not disposed.</param>
    /// <param name="options">The settings; changing them later has no effect.</param>
    /// <param name="timeProvider">The clock for waiting and time-outs.</param>
    /// <exception cref="ArgumentException">An address is missing, not absolute, not https (unless on this machine), or has a query or fragment.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A setting is outside its range.</exception>
    public HaalCentraalResidencyRegister(HttpClient client, HaalCentraalOptions options, TimeProvider timeProvider)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(timeProvider);
        Check(options.TimeoutSeconds, 300, nameof(options.TimeoutSeconds));
        Check(options.MaxAttempts, 10, nameof(options.MaxAttempts));
        Check(options.FirstDelayMilliseconds, 60_000, nameof(options.FirstDelayMilliseconds));
        Check(options.MaxDelaySeconds, 600, nameof(options.MaxDelaySeconds));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.ManyResidents, 2, nameof(options.ManyResidents));
        Check(options.ManyResidents, 100, nameof(options.ManyResidents));
        _persons = Absolute(options.PersonsUri, nameof(options.PersonsUri));
        _residents = options.ResidentsUri is null ? null : Absolute(options.ResidentsUri, nameof(options.ResidentsUri));
        (_ownMunicipalityOnly, _manyResidents) = (options.OwnMunicipalityOnly, options.ManyResidents);
        _connection = new BrpConnection(client, timeProvider, options);
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The purpose needs <see cref="HaalCentraalOptions.ResidentsUri"/>, which is not set.</exception>
    public async Task<ResidencyAnswer> AskAsync(ResidencyQuestion question, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        if (question.Purpose == ResidencyPurpose.CheckSignalAndAddress && _residents is null)
        {
            throw new InvalidOperationException($"Set {nameof(HaalCentraalOptions.ResidentsUri)} to check addresses too.");
        }

        try
        {
            return question.Bsn is not null
                ? await ConfirmAsync(question, [question.Bsn], cancellationToken)
                : await FindAsync(question, cancellationToken);
        }
        catch (BrpFailure failure)
        {
            return failure.Failure == ResidencyFailure.None ? ResidencyAnswer.TooMany() : ResidencyAnswer.Failed(failure.Failure);
        }
    }

    private async Task<ResidencyAnswer> FindAsync(ResidencyQuestion question, CancellationToken cancellationToken)
    {
        bool peopleAtAddress = false;
        if (question.Address is not null)
        {
            BrpQuery query = BrpQuery.AtAddress(question.Address, question.BirthDate, question.Municipality);
            IReadOnlyList<RegisteredPerson> there = await PersonsAsync(query, cancellationToken);
            peopleAtAddress = there.Count > 0;
            Bsn[] alike = [.. there.Where(person => Resembles(question, person)).Select(person => person.Bsn)];
            if (alike.Length > 0)
            {
                return await ConfirmAsync(question, alike, cancellationToken);
            }
        }

        if (question is { LastName: not null, BirthDate: not null } && Surnames.WithoutPrefix(question.LastName) is string name && BrpQuery.IsSearchableName(name))
        {
            BrpQuery query = BrpQuery.ByName(name, question.BirthDate.Value, question.Municipality);
            Bsn[] found = [.. (await PersonsAsync(query, cancellationToken)).Select(person => person.Bsn)];
            if (found.Length > 0)
            {
                return await ConfirmAsync(question, found, cancellationToken);
            }
        }

        return peopleAtAddress ? ResidencyAnswer.OthersAtAddress() : ResidencyAnswer.Judge(question, []);
    }

    private async Task<ResidencyAnswer> ConfirmAsync(ResidencyQuestion question, Bsn[] bsns, CancellationToken cancellationToken)
    {
        if (bsns.Length > BrpQuery.MaxBsns)
        {
            return ResidencyAnswer.TooMany();
        }

        bool withAddress = question.Purpose == ResidencyPurpose.CheckSignalAndAddress;
        BrpQuery query = BrpQuery.ByBsn(
            bsns, withAddress ? HaalCentraalFields.ConfirmPersonAndAddress : HaalCentraalFields.ConfirmPerson, _ownMunicipalityOnly ? question.Municipality : null);
        IReadOnlyList<RegisteredPerson> persons = await PersonsAsync(query, cancellationToken);
        if (persons.Any(person => !bsns.Contains(person.Bsn)))
        {
            throw new BrpFailure(ResidencyFailure.UnreadableAnswer); // An answer about somebody else.
        }

        ResidencyAnswer answer = ResidencyAnswer.Judge(question, persons);
        bool livesHere = answer.Agreements.HasFlag(ResidencyAgreements.Municipality) && answer.Person is { IsDeceased: false };
        return withAddress && livesHere && answer.Person?.AddressableObjectId is string home
            && await HasManyResidentsAsync(home, question, cancellationToken)
            ? answer with { Observations = answer.Observations | ResidencyObservations.ManyResidents }
            : answer;
    }

    private Task<bool> HasManyResidentsAsync(string home, ResidencyQuestion question, CancellationToken cancellationToken) =>
        _connection.AskAsync(_residents!, BrpQuery.Residents(home, question.On), root => BrpReader.HasMany(root, _manyResidents), cancellationToken);

    private Task<IReadOnlyList<RegisteredPerson>> PersonsAsync(BrpQuery query, CancellationToken cancellationToken) =>
        _connection.AskAsync(_persons, query, root => BrpReader.Persons(root, query.Type), cancellationToken);

    // Without a name in the signal, the birth date that was searched with is what makes somebody resemble the person.
    private static bool Resembles(ResidencyQuestion question, RegisteredPerson person) => string.IsNullOrWhiteSpace(question.LastName)
        ? question.BirthDate is not null
        : Surnames.AreSimilar(question.NamePrefix, question.LastName, person.NamePrefix, person.LastName);

    private static void Check(int value, int most, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, most, name);
    }

    private static Uri Absolute(Uri? uri, string name) =>
        uri is { IsAbsoluteUri: true, Query: "", Fragment: "" } && (uri.Scheme == Uri.UriSchemeHttps || uri.IsLoopback)
            ? uri
            : throw new ArgumentException("An absolute https address without query or fragment is needed.", name);
}
